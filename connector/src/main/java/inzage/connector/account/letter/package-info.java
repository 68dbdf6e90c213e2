/** Mails about an account: written where something happens, addressed and given their link only when they are sent. */
@NullMarked
package inzage.connector.account.letter;

import org.jspecify.annotations.NullMarked;
