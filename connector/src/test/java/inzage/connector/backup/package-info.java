/** A backup is made and loaded, and says no where it must. */
@NullMarked
package inzage.connector.backup;

import org.jspecify.annotations.NullMarked;
