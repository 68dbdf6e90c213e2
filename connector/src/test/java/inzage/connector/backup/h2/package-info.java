/** The file of another version of H2. */
@NullMarked
package inzage.connector.backup.h2;

import org.jspecify.annotations.NullMarked;
