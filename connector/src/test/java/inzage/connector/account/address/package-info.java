/** Tests of changing the address that one signs in with. */
@NullMarked
package inzage.connector.account.address;

import org.jspecify.annotations.NullMarked;
