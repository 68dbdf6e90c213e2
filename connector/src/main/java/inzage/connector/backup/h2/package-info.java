/** The file of an embedded database, and what to do when another version of H2 wrote it. */
@NullMarked
package inzage.connector.backup.h2;

import org.jspecify.annotations.NullMarked;
