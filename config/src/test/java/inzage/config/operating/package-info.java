/** Tests of what an operator sees of the program from outside: health and log. */
@NullMarked
package inzage.config.operating;

import org.jspecify.annotations.NullMarked;
