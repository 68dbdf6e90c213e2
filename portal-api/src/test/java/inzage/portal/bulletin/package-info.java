/** Tests of what schools publish to many. */
@NullMarked
package inzage.portal.bulletin;

import org.jspecify.annotations.NullMarked;
