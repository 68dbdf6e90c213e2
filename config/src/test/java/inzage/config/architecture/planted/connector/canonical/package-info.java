/** Classes that break rules on purpose. */
@NullMarked
package inzage.config.architecture.planted.connector.canonical;

import org.jspecify.annotations.NullMarked;
