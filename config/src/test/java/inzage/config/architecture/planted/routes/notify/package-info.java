/** Classes that break rules on purpose. */
@NullMarked
package inzage.config.architecture.planted.routes.notify;

import org.jspecify.annotations.NullMarked;
