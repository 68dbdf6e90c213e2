/**
 * How the desk, and operators whom a school lets, look as a guardian or student, without changing anything.
 *
 * <p>Looking is a state of the session and not a parameter of every route: so each route that exists, and each that will, can
 * be looked at as the other sees it, documents and links included, and none can be written to by forgetting the parameter. The
 * gate stands before every route and opens by name; a new family of routes is closed while looking until it is added there.
 */
@NullMarked
package inzage.portal.desk.preview;

import org.jspecify.annotations.NullMarked;
