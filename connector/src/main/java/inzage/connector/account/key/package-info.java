/** For whom somebody speaks who is known by the key of a source and not by an account. */
@NullMarked
package inzage.connector.account.key;

import org.jspecify.annotations.NullMarked;
