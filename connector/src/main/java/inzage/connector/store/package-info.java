/** How canonical records are kept: one table per kind, on H2 and PostgreSQL alike. */
@NullMarked
package inzage.connector.store;

import org.jspecify.annotations.NullMarked;
