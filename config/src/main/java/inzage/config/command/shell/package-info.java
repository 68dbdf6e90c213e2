/** What a command is given, and how it answers. */
@NullMarked
package inzage.config.command.shell;

import org.jspecify.annotations.NullMarked;
