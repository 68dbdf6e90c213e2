/** How many sessions an account may have. */
@NullMarked
package inzage.connector.account.session;

import org.jspecify.annotations.NullMarked;
