/** From the text of a definition to the definition, or to a list of what is wrong with it. */
@NullMarked
package inzage.mappings.load;

import org.jspecify.annotations.NullMarked;
