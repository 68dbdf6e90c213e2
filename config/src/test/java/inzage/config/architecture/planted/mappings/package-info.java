/** Classes that break rules on purpose. */
@NullMarked
package inzage.config.architecture.planted.mappings;

import org.jspecify.annotations.NullMarked;
