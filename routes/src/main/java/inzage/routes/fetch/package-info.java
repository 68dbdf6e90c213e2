/** Looks, on each source's schedule, whether a delivery waits, and asks for a run. */
@NullMarked
package inzage.routes.fetch;

import org.jspecify.annotations.NullMarked;
