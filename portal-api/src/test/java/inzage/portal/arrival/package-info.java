/** What is pushed or uploaded, tested. */
@NullMarked
package inzage.portal.arrival;

import org.jspecify.annotations.NullMarked;
