/** Deletes lines that were kept long enough, and says so under seal: no other line may be missing. */
@NullMarked
package inzage.connector.audit.purge;

import org.jspecify.annotations.NullMarked;
