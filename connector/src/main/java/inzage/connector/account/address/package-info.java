/**
 * Changing the address that one signs in with.
 *
 * <p>Whoever asks hears the same whether or not the new address has an account: what becomes of it is decided when the mail is written,
 * and said to that address alone. The address in a school's records is another thing, and moves no sign-in.
 */
@NullMarked
package inzage.connector.account.address;

import org.jspecify.annotations.NullMarked;
