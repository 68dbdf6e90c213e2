/** How somebody came in, which decides what may be done beside reading. */
@NullMarked
package inzage.portal.security.entrance;

import org.jspecify.annotations.NullMarked;
