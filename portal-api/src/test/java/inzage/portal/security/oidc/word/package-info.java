/** Tests of what is asked of a provider about who came back. */
@NullMarked
package inzage.portal.security.oidc.word;

import org.jspecify.annotations.NullMarked;
