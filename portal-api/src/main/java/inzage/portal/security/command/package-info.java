/**
 * Lets the command line of the same machine in, with a token that lies in a file of the installation's owner.
 *
 * <p>The token opens the routes of operators and nothing else, and only to who comes from this machine itself and through no
 * proxy. It is of no use to a page that a browser shows: a page cannot read the file.
 */
@NullMarked
package inzage.portal.security.command;

import org.jspecify.annotations.NullMarked;
