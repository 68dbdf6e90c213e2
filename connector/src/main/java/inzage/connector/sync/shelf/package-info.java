/** What lies where deliveries are left, what of it is complete, and what a run has read. */
@NullMarked
package inzage.connector.sync.shelf;

import org.jspecify.annotations.NullMarked;
