/** Migrations that cannot be written in words both databases know; Flyway looks for them here. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
