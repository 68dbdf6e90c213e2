/** What each route of the portal asks the database: how often, and of which school. */
@NullMarked
package inzage.config.queries;

import org.jspecify.annotations.NullMarked;
