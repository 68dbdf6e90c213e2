/**
 * Erases persons: tries it first, does it in one transaction, and can be withdrawn if it was a mistake.
 *
 * <p>Trying is erasing and rolling back: so the counts that somebody confirms are those of what is done, and what is done is refused if
 * the counts are not those that were confirmed. The name of the erased stands in the audit nowhere, their record id does; the line
 * about the erasure is the last that names it.
 */
@NullMarked
package inzage.connector.right.erasure;

import org.jspecify.annotations.NullMarked;
