/** How the tools of PostgreSQL are called. */
@NullMarked
package inzage.connector.backup.dump;

import org.jspecify.annotations.NullMarked;
