/** Classes that break rules on purpose. */
@NullMarked
package inzage.config.architecture.planted.connector.publication;

import org.jspecify.annotations.NullMarked;
