/** Tests of messages that did not go out. */
@NullMarked
package inzage.connector.notice.parked;

import org.jspecify.annotations.NullMarked;
