/** A child's reports. */
@NullMarked
package inzage.portal.report;

import org.jspecify.annotations.NullMarked;
