/**
 * Every place that holds something of a person, with how theirs is found there, what erasure does to it, and how long it is kept.
 *
 * <p>Export, erasure and purge do what this list says and nothing else; a test compares it with the database, so that a table or a
 * column that is added has to be thought about.
 */
@NullMarked
package inzage.connector.right.inventory;

import org.jspecify.annotations.NullMarked;
