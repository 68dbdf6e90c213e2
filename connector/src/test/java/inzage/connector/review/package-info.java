/** Tests of how staff look. */
@NullMarked
package inzage.connector.review;

import org.jspecify.annotations.NullMarked;
