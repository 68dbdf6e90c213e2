/** Which fields of a visible record are shown. */
@NullMarked
package inzage.connector.publication.rule.field;

import org.jspecify.annotations.NullMarked;
