/** A child's results, as a matrix of this year, as an overview of all years, and one by one. */
@NullMarked
package inzage.portal.result;

import org.jspecify.annotations.NullMarked;
