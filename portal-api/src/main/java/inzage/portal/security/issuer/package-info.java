/** What is asked of servers that say who somebody is: where they can be reached, and their public keys. */
@NullMarked
package inzage.portal.security.issuer;

import org.jspecify.annotations.NullMarked;
