/** Reads how a system is reached: {@code fetch}, and the keys of a set that make it a call. */
@NullMarked
package inzage.mappings.load.fetch;

import org.jspecify.annotations.NullMarked;
