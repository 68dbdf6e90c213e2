/** Tests of who is invited, and of what links, mails and accounts come of it. */
@NullMarked
package inzage.connector.invitation;

import org.jspecify.annotations.NullMarked;
