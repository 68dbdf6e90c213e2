/** Finds what is kept of persons: under which keys, in which accounts, in the content of whose records. */
@NullMarked
package inzage.connector.right.search;

import org.jspecify.annotations.NullMarked;
