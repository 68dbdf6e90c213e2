/**
 * Links that let their holder do one thing once.
 *
 * <p>The token is made when its mail is written and handed over at once; the database knows its hash only. It stands in the
 * fragment of the link, behind the {@code #}: no browser sends that to any server, so no log, proxy or Referer has it, and
 * whoever fetches the link to look what it is, as mail scanners do, fetches an empty page. Nothing but a POST with the token in its
 * body consumes it.
 */
@NullMarked
package inzage.connector.account.link;

import org.jspecify.annotations.NullMarked;
