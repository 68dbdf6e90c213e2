/**
 * Hands out a copy of what is kept of somebody, table by table as the inventory has them, streamed from one snapshot.
 *
 * <p>It holds the same words as the tables: a copy that is made by hand-written views would leave out what somebody forgot. Other
 * people are in it as record ids that tell nobody who they are, or not at all.
 */
@NullMarked
package inzage.connector.right.export;

import org.jspecify.annotations.NullMarked;
