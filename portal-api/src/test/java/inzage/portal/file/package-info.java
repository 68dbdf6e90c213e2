/** Tests of what a child's file shows. */
@NullMarked
package inzage.portal.file;

import org.jspecify.annotations.NullMarked;
