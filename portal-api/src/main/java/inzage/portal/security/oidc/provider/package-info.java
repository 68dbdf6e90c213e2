/** The identity providers of schools: where each is found, and how many may wait for one. */
@NullMarked
package inzage.portal.security.oidc.provider;

import org.jspecify.annotations.NullMarked;
