/** Tests of what is asked of issuers. */
@NullMarked
package inzage.portal.security.issuer;

import org.jspecify.annotations.NullMarked;
