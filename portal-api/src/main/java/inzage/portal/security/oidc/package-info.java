/**
 * Signing in at the identity provider of a school (OpenID Connect, authorization code with PKCE), for its staff and students.
 *
 * <p>A guardian does not come in here: no provider of a school knows who is whose parent. Whoever does come in is somebody to that
 * school alone, whatever else the account may be: else the provider of one school could open another, or the installation.
 *
 * <p>The session cookie is not sent along with what another site begins, so a visit is remembered in a cookie of its own, and in the
 * database.
 */
@NullMarked
package inzage.portal.security.oidc;

import org.jspecify.annotations.NullMarked;
