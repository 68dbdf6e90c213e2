/** Messages on their way out: decided once more, worded, handed over, accounted for. */
@NullMarked
package inzage.connector.notice.message;

import org.jspecify.annotations.NullMarked;
