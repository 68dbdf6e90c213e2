/** Who works with the program, and accounts that are closed: for operators. */
@NullMarked
package inzage.portal.operation.staff;

import org.jspecify.annotations.NullMarked;
