/** Puts a fetch by calls together: what its session leans on is read with the same rows as a landed delivery. */
@NullMarked
package inzage.mappings.called;

import org.jspecify.annotations.NullMarked;
