/** Whether somebody under the same key of a source still is the same person. */
@NullMarked
package inzage.connector.invitation.fingerprint;

import org.jspecify.annotations.NullMarked;
