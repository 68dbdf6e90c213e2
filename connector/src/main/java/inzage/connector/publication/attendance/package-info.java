/** Percentages of attendance: plain arithmetic over what may be counted. */
@NullMarked
package inzage.connector.publication.attendance;

import org.jspecify.annotations.NullMarked;
