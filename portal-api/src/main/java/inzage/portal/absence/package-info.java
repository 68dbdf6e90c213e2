/** A child's absences, week by week. */
@NullMarked
package inzage.portal.absence;

import org.jspecify.annotations.NullMarked;
