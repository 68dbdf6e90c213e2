/** A child's enrolments. */
@NullMarked
package inzage.portal.enrolment;

import org.jspecify.annotations.NullMarked;
