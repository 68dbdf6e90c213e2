/** Rules about results: exams, intermediate results, derived values. */
@NullMarked
package inzage.connector.publication.rule.result;

import org.jspecify.annotations.NullMarked;
