/**
 * The commands of the packaged program.
 *
 * <p>Most of them ask the running program, over the loopback address, with a token that it leaves in its home folder. A command that
 * opened the database itself would need a second way in beside the API, and could not with the embedded one.
 */
@NullMarked
package inzage.config.command;

import org.jspecify.annotations.NullMarked;
