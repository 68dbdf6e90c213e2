/** What a school's desk sees of the members of its portal, and decides about them. */
@NullMarked
package inzage.connector.member;

import org.jspecify.annotations.NullMarked;
