/**
 * Tells operators what is wrong with a source, once when it begins and once when it is over.
 *
 * <p>Alarms follow from what is stored and not from events: every round asks anew what is wrong, opens what is new and closes what
 * is not true any more. So none is lost with the process that would have raised it, none stays open because nobody said that it is
 * over, and a held run closes its alarm whichever way it ends. The price is a few queries per source and minute, and that something
 * that begins and ends between two rounds is not seen. Nodes share the rounds: one row is moved, and held, by the node that does
 * one.
 *
 * <p>No mail goes out: the outbox writes to accounts, which belong to schools and to what these may see, and an operator's mailbox is
 * neither. What watches the figures ({@code inzage.alarms.open}) or asks the API can tell people by whatever they read at night.
 */
@NullMarked
package inzage.connector.alarm;

import org.jspecify.annotations.NullMarked;
