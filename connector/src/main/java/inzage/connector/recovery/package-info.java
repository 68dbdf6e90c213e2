/**
 * Helping somebody back in who forgot the password or the user name.
 *
 * <p>What is asked is only written down, in the same few statements whoever asks; who it is and whether a mail goes out is found out
 * later by somebody else. So neither the answer nor the time it takes tells whether an address is known.
 */
@NullMarked
package inzage.connector.recovery;

import org.jspecify.annotations.NullMarked;
