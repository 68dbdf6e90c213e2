/** What may be seen, by whom and when. */
@NullMarked
package inzage.connector.publication;

import org.jspecify.annotations.NullMarked;
