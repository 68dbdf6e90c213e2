/** From landed files to rows of text, within limits. */
@NullMarked
package inzage.mappings.read;

import org.jspecify.annotations.NullMarked;
