/** How often each route of the portal asks the database. */
@NullMarked
package inzage.config.queries;

import org.jspecify.annotations.NullMarked;
