/** The one answer to whatever goes wrong in a route. */
@NullMarked
package inzage.routes.failure;

import org.jspecify.annotations.NullMarked;
