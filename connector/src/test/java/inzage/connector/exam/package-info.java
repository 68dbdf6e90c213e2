/** Tests of determinations and holds. */
@NullMarked
package inzage.connector.exam;

import org.jspecify.annotations.NullMarked;
