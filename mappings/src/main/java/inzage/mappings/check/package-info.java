/** Tries a school's sources without storing anything, and says what it found. */
@NullMarked
package inzage.mappings.check;

import org.jspecify.annotations.NullMarked;
