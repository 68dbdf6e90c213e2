/** Holds the house up: which module may know which, and what every class and package keeps to. */
@NullMarked
package inzage.config.architecture;

import org.jspecify.annotations.NullMarked;
