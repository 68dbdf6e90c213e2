/** How staff look at what others see, and operators at values: with a reason, for a while, written down. */
@NullMarked
package inzage.connector.review;

import org.jspecify.annotations.NullMarked;
