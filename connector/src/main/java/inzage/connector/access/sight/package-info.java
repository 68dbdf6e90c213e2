/** How many children anybody can see, and what keeps the others hidden. */
@NullMarked
package inzage.connector.access.sight;

import org.jspecify.annotations.NullMarked;
