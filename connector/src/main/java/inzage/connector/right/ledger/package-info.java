/**
 * What was erased, in the database and outside it: a database that was loaded from a backup does not know all, and it is done again.
 *
 * <p>A line is written before the transaction ends that it belongs to, and taken back if that fails: an erasure that is done once too
 * often can be withdrawn, one that is forgotten cannot be seen. Which lines the database lacks is told by their ids, not by moments,
 * so it does not matter how it was loaded.
 */
@NullMarked
package inzage.connector.right.ledger;

import org.jspecify.annotations.NullMarked;
