/**
 * Where sessions are kept.
 *
 * <p>That a session was used is written down once in a while and not with every request: pages ask for several things at once, and
 * each would wait for the others to write the same row. A session of half an hour may so end a little earlier, never later.
 */
@NullMarked
package inzage.portal.security.session;

import org.jspecify.annotations.NullMarked;
