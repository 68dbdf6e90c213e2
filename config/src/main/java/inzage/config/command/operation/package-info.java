/** Commands of operators about sources and runs. */
@NullMarked
package inzage.config.command.operation;

import org.jspecify.annotations.NullMarked;
