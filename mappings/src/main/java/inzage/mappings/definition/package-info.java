/** What a system's definition says, checked and immutable. */
@NullMarked
package inzage.mappings.definition;

import org.jspecify.annotations.NullMarked;
