/** What the token of the command line opens, and that it opens nothing else. */
@NullMarked
package inzage.portal.security.command;

import org.jspecify.annotations.NullMarked;
