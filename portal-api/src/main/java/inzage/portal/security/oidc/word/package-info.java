/** What a provider says of who came back, and whether it holds. */
@NullMarked
package inzage.portal.security.oidc.word;

import org.jspecify.annotations.NullMarked;
