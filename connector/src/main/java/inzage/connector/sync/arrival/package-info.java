/** Deliveries that come by themselves: they are promised to be kept and wait until a run takes them. */
@NullMarked
package inzage.connector.sync.arrival;

import org.jspecify.annotations.NullMarked;
