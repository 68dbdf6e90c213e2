/** How operators look at values: only while a school lets them, with a reason, for a quarter of an hour. */
@NullMarked
package inzage.connector.review.value;

import org.jspecify.annotations.NullMarked;
