/** Why somebody does not see something, for the desk. */
@NullMarked
package inzage.portal.desk.explain;

import org.jspecify.annotations.NullMarked;
