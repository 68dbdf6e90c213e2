/** Tests of how operators look at values. */
@NullMarked
package inzage.connector.review.value;

import org.jspecify.annotations.NullMarked;
