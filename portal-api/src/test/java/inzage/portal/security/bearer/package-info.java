/** Tests of tokens. */
@NullMarked
package inzage.portal.security.bearer;

import org.jspecify.annotations.NullMarked;
