/** How calls show who asks: tokens, signatures, logins. */
@NullMarked
package inzage.mappings.fetch.auth;

import org.jspecify.annotations.NullMarked;
