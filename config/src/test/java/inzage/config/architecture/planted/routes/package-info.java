/** Classes that break rules on purpose. */
@NullMarked
package inzage.config.architecture.planted.routes;

import org.jspecify.annotations.NullMarked;
