/** What lies in the home folder while the program runs. */
@NullMarked
package inzage.config.command.door;

import org.jspecify.annotations.NullMarked;
