/** Tests of children and profiles. */
@NullMarked
package inzage.portal.child;

import org.jspecify.annotations.NullMarked;
