/** When and how data moves: one class per job, each step visible in a route. */
@NullMarked
package inzage.routes;

import org.jspecify.annotations.NullMarked;
