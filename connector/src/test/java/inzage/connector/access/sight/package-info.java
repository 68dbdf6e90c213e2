/** Tests of how many children can be seen. */
@NullMarked
package inzage.connector.access.sight;

import org.jspecify.annotations.NullMarked;
