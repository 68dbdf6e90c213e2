/** Tests of percentages of attendance. */
@NullMarked
package inzage.connector.publication.attendance;

import org.jspecify.annotations.NullMarked;
