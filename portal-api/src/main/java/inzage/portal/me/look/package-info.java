/** Who of the staff looked as the one who asks. */
@NullMarked
package inzage.portal.me.look;

import org.jspecify.annotations.NullMarked;
