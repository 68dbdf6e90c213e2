/** Clears away what has had its time. */
@NullMarked
package inzage.routes.housekeeping;

import org.jspecify.annotations.NullMarked;
