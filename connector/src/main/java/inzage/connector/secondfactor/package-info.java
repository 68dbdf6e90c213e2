/**
 * The second proof of who somebody is: a code from an authenticator app (RFC 6238), or a recovery code for who has lost it.
 *
 * <p>Staff and operators must have one. For parents and students it is a choice: they see what concerns their own children, many
 * of them have no device that is theirs alone, and a parent who cannot get in any more goes back to asking the school by telephone,
 * which proves less. Their sign-in is guarded by slowing down who guesses, by telling them of every change, and by a history of
 * sign-ins that they see.
 */
@NullMarked
package inzage.connector.secondfactor;

import org.jspecify.annotations.NullMarked;
