/** Classes that break rules on purpose. */
@NullMarked
package inzage.config.architecture.planted.portal;

import org.jspecify.annotations.NullMarked;
