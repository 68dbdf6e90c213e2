/** Conditions of a definition: CEL, checked when the definition is loaded. */
@NullMarked
package inzage.mappings.expression;

import org.jspecify.annotations.NullMarked;
