/** Messages that did not go out and wait for a person, and sending them again. */
@NullMarked
package inzage.connector.notice.parked;

import org.jspecify.annotations.NullMarked;
