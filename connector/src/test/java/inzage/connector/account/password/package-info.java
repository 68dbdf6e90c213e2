/** Tests of which passwords are good enough. */
@NullMarked
package inzage.connector.account.password;

import org.jspecify.annotations.NullMarked;
