/** What lies where deliveries are left, tested. */
@NullMarked
package inzage.connector.sync.shelf;

import org.jspecify.annotations.NullMarked;
