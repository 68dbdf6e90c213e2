/** Tests of memberships. */
@NullMarked
package inzage.connector.account.membership;

import org.jspecify.annotations.NullMarked;
