/** Rules about who looks at whom. */
@NullMarked
package inzage.connector.publication.rule.person;

import org.jspecify.annotations.NullMarked;
