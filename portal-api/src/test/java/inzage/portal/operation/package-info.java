/** Tests of what operators see. */
@NullMarked
package inzage.portal.operation;

import org.jspecify.annotations.NullMarked;
