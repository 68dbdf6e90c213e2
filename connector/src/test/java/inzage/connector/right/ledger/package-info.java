/** Tests of what is kept outside the database of who was erased. */
@NullMarked
package inzage.connector.right.ledger;

import org.jspecify.annotations.NullMarked;
