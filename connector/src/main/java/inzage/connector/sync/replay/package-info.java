/**
 * Mapping again what was mapped before: what can be replayed, for real or only to see, and on which rows it is laid.
 *
 * <p>Change sets are replayed in one run and not one by one: what was so in between would be shown in between. The rows that they are
 * laid over are made again from the full input, because those that were kept hold no more than the mapping of then looked at.
 * Input that a guard holds, or that a person dismissed, counts as newer: what it closed in so many words stays closed.
 */
@NullMarked
package inzage.connector.sync.replay;

import org.jspecify.annotations.NullMarked;
