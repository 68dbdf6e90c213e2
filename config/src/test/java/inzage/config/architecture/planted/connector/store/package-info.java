/** Classes that break rules on purpose. */
@NullMarked
package inzage.config.architecture.planted.connector.store;

import org.jspecify.annotations.NullMarked;
