/** Commands about who did and saw what. */
@NullMarked
package inzage.config.command.audit;

import org.jspecify.annotations.NullMarked;
