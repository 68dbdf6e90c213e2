/** Who may have a password hashed next, because hashing is what an attacker can make expensive. */
@NullMarked
package inzage.connector.account.hashing;

import org.jspecify.annotations.NullMarked;
