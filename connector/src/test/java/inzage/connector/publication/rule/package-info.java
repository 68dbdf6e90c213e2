/** Tests of the rules, one class each. */
@NullMarked
package inzage.connector.publication.rule;

import org.jspecify.annotations.NullMarked;
