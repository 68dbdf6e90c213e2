/** The command {@code check}, which tries a school from the command line. */
@NullMarked
package inzage.config.check;

import org.jspecify.annotations.NullMarked;
