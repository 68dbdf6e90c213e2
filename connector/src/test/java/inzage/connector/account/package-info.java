/** Tests of accounts. */
@NullMarked
package inzage.connector.account;

import org.jspecify.annotations.NullMarked;
