/** Commands that try a school, and that keep, load and renew what is stored. */
@NullMarked
package inzage.config.command.upkeep;

import org.jspecify.annotations.NullMarked;
