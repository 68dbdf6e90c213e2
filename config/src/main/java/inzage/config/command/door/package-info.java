/** Leaves in the home folder what commands need to be let in. */
@NullMarked
package inzage.config.command.door;

import org.jspecify.annotations.NullMarked;
