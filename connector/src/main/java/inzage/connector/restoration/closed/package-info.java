/**
 * What people closed, kept outside of the database, so that an older copy of it opens none of that.
 *
 * <p>It is the state that is kept and not each act: whatever closes something, and whatever lifts it again, is there with the next tick
 * without having to say so itself, and a file of acts cannot disagree with the database about what stands. The price is that what was
 * closed in the last seconds before a database was lost is not known, as it is with the seals of the audit. It holds ids and nothing
 * that somebody wrote.
 */
@NullMarked
package inzage.connector.restoration.closed;

import org.jspecify.annotations.NullMarked;
