/** Students of whom nothing may be processed for now. */
@NullMarked
package inzage.connector.access.restriction;

import org.jspecify.annotations.NullMarked;
