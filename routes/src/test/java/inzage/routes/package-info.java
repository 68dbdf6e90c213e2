/** Tests of how data moves. */
@NullMarked
package inzage.routes;

import org.jspecify.annotations.NullMarked;
