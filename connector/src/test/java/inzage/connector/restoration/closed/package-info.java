/** Tests of what is kept of what people closed. */
@NullMarked
package inzage.connector.restoration.closed;

import org.jspecify.annotations.NullMarked;
