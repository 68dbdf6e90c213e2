/** The rows of a run: sets, deltas merged with kept rows, joins. */
@NullMarked
package inzage.mappings.rows;

import org.jspecify.annotations.NullMarked;
