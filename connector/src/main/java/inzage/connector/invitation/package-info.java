/** Who of a school's people is invited to its portal, and whether somebody under the same key still is the same person. */
@NullMarked
package inzage.connector.invitation;

import org.jspecify.annotations.NullMarked;
