/** The members of a school's portal, for its desk. */
@NullMarked
package inzage.portal.desk.member;

import org.jspecify.annotations.NullMarked;
