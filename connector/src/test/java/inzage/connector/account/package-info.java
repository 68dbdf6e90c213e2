/** Tests of accounts, memberships and roles. */
@NullMarked
package inzage.connector.account;

import org.jspecify.annotations.NullMarked;
