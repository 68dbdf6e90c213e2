/**
 * The door for programs that show a bearer token (RFC 6750): a token of a parent's own, or one that the school's own portal got for
 * the person it serves.
 *
 * <p>There is no session, no cookie and nothing to write: whatever is not in {@link inzage.portal.security.bearer.TokenRoutes} is
 * closed. Every token that is not good gets the same answer, to the byte, whatever is wrong with it.
 */
@NullMarked
package inzage.portal.security.bearer;

import org.jspecify.annotations.NullMarked;
