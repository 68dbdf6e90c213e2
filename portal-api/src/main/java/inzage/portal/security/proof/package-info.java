/** How somebody proved who it is, and what that opens. */
@NullMarked
package inzage.portal.security.proof;

import org.jspecify.annotations.NullMarked;
