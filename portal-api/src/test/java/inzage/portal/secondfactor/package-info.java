/** Tests of the second factor over HTTP. */
@NullMarked
package inzage.portal.secondfactor;

import org.jspecify.annotations.NullMarked;
