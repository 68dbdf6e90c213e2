/**
 * Deletes whoever left, after the term that the school keeps them.
 *
 * <p>Somebody left if no source delivers a record of theirs any more, and for guardians of any child of theirs: only a run that was
 * applied, and that no guard held, withdraws those. While a source of the school is overdue or a guard holds one of its runs nobody
 * knows who is there, so nobody goes. What is done is erasure without suppression: who returns comes back.
 */
@NullMarked
package inzage.connector.right.purge;

import org.jspecify.annotations.NullMarked;
