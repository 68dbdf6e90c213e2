/** A definition at work: from a delivery to canonical records, rejects and what came whole. */
@NullMarked
package inzage.mappings.engine;

import org.jspecify.annotations.NullMarked;
