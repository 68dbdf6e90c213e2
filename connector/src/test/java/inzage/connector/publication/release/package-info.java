/** Tests of the moments at which results are released. */
@NullMarked
package inzage.connector.publication.release;

import org.jspecify.annotations.NullMarked;
