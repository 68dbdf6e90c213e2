/** When results are released: the moments of a school, and the one that counts for a viewer. */
@NullMarked
package inzage.connector.publication.release;

import org.jspecify.annotations.NullMarked;
