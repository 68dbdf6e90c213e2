/** Who of a school's people is invited to its portal. */
@NullMarked
package inzage.connector.invitation;

import org.jspecify.annotations.NullMarked;
