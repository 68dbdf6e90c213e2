/** What a school's desk does for the rights of persons: hand out a copy, erase, withdraw an erasure, let leavers go. */
@NullMarked
package inzage.portal.desk.subject;

import org.jspecify.annotations.NullMarked;
