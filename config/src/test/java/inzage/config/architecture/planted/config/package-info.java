/** Classes that break rules on purpose. */
@NullMarked
package inzage.config.architecture.planted.config;

import org.jspecify.annotations.NullMarked;
