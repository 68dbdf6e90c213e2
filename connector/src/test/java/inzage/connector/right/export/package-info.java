/** Shows what a copy of what is kept of somebody holds, and what it does not. */
@NullMarked
package inzage.connector.right.export;

import org.jspecify.annotations.NullMarked;
