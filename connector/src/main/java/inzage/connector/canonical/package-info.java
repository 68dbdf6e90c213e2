/**
 * What a school's data is: immutable records, their identity and their rules of shape.
 *
 * <p>All kinds are in one package, however many: the permitted classes of a sealed interface must be in its package, and that the
 * set of kinds is closed is worth more than a short list.
 */
@NullMarked
package inzage.connector.canonical;

import org.jspecify.annotations.NullMarked;
