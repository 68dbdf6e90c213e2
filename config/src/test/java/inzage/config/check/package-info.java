/** Tries the command {@code check} as an operator gives it. */
@NullMarked
package inzage.config.check;

import org.jspecify.annotations.NullMarked;
