/**
 * Who did and saw what, written once and never changed.
 *
 * <p>An act is written in its own transaction and not by a listener afterwards: neither may happen without the other. Lines
 * are not chained to each other, for then one reader would wait for the next; they are to be sealed per school and minute in a
 * table beside them. What staff give as a reason is kept, and nothing else that somebody wrote.
 */
@NullMarked
package inzage.connector.audit;

import org.jspecify.annotations.NullMarked;
