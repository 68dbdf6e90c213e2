/** Tests of what may be seen. */
@NullMarked
package inzage.connector.publication;

import org.jspecify.annotations.NullMarked;
