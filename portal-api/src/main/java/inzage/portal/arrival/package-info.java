/** Takes in what comes by itself: pushed by a school's own system, or uploaded by hand. */
@NullMarked
package inzage.portal.arrival;

import org.jspecify.annotations.NullMarked;
