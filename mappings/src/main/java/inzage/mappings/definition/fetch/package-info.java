/** How a system is reached: by files, by calls, or by what it pushes. */
@NullMarked
package inzage.mappings.definition.fetch;

import org.jspecify.annotations.NullMarked;
