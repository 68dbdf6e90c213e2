/** Why to look again: written with the change itself, claimed by one worker at a time. */
@NullMarked
package inzage.connector.notice.cause;

import org.jspecify.annotations.NullMarked;
