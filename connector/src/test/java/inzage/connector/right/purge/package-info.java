/** Shows who goes after they left, and when nobody does. */
@NullMarked
package inzage.connector.right.purge;

import org.jspecify.annotations.NullMarked;
