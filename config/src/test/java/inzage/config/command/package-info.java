/** Tries the commands as an operator gives them, and how they end. */
@NullMarked
package inzage.config.command;

import org.jspecify.annotations.NullMarked;
