/** Chance that repeats itself: the same seed gives the same schools. */
@NullMarked
package inzage.config.demo.chance;

import org.jspecify.annotations.NullMarked;
