/** The one who asks. */
@NullMarked
package inzage.portal.me;

import org.jspecify.annotations.NullMarked;
