/** Shows that what is kept of a person is known, can be handed out and can be deleted. */
@NullMarked
package inzage.connector.right.inventory;

import org.jspecify.annotations.NullMarked;
