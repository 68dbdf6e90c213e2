/** Tests of roles. */
@NullMarked
package inzage.connector.account.role;

import org.jspecify.annotations.NullMarked;
