/** The rules in force, one class each, and their order. */
@NullMarked
package inzage.connector.publication.rule;

import org.jspecify.annotations.NullMarked;
