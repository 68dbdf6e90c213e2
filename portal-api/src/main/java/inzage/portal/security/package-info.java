/**
 * Who may reach which route, and what a session is.
 *
 * <p>CSRF: every answer sets the cookie {@code XSRF-TOKEN} ({@code __Host-XSRF-TOKEN} over TLS). A request other than GET and
 * HEAD, signing in included, must send its value back in the header {@code X-XSRF-TOKEN}: what another site makes a browser
 * send has the cookie and not the header. Signing in changes the token.
 */
@NullMarked
package inzage.portal.security;

import org.jspecify.annotations.NullMarked;
