/** What somebody does with a one-time link: open an account, join with one, choose another password. */
@NullMarked
package inzage.connector.account.activation;

import org.jspecify.annotations.NullMarked;
