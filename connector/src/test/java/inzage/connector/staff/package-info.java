/** Tests of the first operator and of staff. */
@NullMarked
package inzage.connector.staff;

import org.jspecify.annotations.NullMarked;
