/** Answers as they land: what was asked, what became of it, and the bytes as they came. */
@NullMarked
package inzage.mappings.answers;

import org.jspecify.annotations.NullMarked;
