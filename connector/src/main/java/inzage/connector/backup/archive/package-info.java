/** The file that a backup is. */
@NullMarked
package inzage.connector.backup.archive;

import org.jspecify.annotations.NullMarked;
