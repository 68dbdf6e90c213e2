/**
 * Seals that make it show if lines of the audit are changed, added or removed afterwards.
 *
 * <p>A seal is a message authentication code under a key derived from the installation's, over its lines and the seal before it:
 * whoever can write to the database and has no key can make none. Who also takes away the end of a chain is found out by the heads,
 * which lie in a file outside of the database. Which lines belong to a seal is written in it: numbers are given when a line is begun,
 * so that one with a low number may come late; it belongs to the next seal, and no seal is ever opened again.
 */
@NullMarked
package inzage.connector.audit.seal;

import org.jspecify.annotations.NullMarked;
