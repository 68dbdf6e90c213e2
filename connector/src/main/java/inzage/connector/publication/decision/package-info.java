/** The pure decision: what a slice of records comes to for a viewer, given facts and rules. */
@NullMarked
package inzage.connector.publication.decision;

import org.jspecify.annotations.NullMarked;
