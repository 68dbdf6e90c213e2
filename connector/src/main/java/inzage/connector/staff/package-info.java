/** Who works with the program: the first operator, and whom operators invite to a school's desk or exam board. */
@NullMarked
package inzage.connector.staff;

import org.jspecify.annotations.NullMarked;
