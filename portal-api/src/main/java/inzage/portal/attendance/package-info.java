/** How much of its lessons a child attended. */
@NullMarked
package inzage.portal.attendance;

import org.jspecify.annotations.NullMarked;
