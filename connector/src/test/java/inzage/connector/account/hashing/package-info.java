/** Tests of who may have a password hashed next. */
@NullMarked
package inzage.connector.account.hashing;

import org.jspecify.annotations.NullMarked;
