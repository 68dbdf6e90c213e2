/** Tests of the road on which operators look at values. */
@NullMarked
package inzage.portal.operation.review;

import org.jspecify.annotations.NullMarked;
