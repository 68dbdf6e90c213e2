/** Tests of signing in at a school's identity provider. */
@NullMarked
package inzage.portal.security.oidc;

import org.jspecify.annotations.NullMarked;
