/** A whole database as one file, made and read by what the database brings for it. */
@NullMarked
package inzage.connector.backup.dump;

import org.jspecify.annotations.NullMarked;
