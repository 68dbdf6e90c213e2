/** The running program, as commands see it. */
@NullMarked
package inzage.config.command.instance;

import org.jspecify.annotations.NullMarked;
