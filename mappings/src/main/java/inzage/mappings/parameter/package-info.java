/** What a school may write for a parameter of a definition. */
@NullMarked
package inzage.mappings.parameter;

import org.jspecify.annotations.NullMarked;
