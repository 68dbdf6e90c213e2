/** Shows what a school's desk does for the rights of persons. */
@NullMarked
package inzage.portal.desk.subject;

import org.jspecify.annotations.NullMarked;
