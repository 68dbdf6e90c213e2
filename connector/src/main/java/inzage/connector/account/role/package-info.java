/** What accounts may do beyond looking at their own children's files. */
@NullMarked
package inzage.connector.account.role;

import org.jspecify.annotations.NullMarked;
