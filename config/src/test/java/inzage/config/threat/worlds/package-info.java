/** The same school with and without something hidden, which must look alike to whom it is hidden from. */
@NullMarked
package inzage.config.threat.worlds;

import org.jspecify.annotations.NullMarked;
