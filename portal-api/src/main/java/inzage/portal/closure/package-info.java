/** What operators close at once, and how the school's desk lifts it. */
@NullMarked
package inzage.portal.closure;

import org.jspecify.annotations.NullMarked;
