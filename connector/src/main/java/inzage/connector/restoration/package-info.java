/** What a database that was loaded from a backup may not do yet. */
@NullMarked
package inzage.connector.restoration;

import org.jspecify.annotations.NullMarked;
