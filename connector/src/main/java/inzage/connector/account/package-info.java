/** Who may come in: accounts, the persons they stand for in each school, and the roles of staff and operators. */
@NullMarked
package inzage.connector.account;

import org.jspecify.annotations.NullMarked;
