/** Tests of what one sees and changes of oneself. */
@NullMarked
package inzage.portal.me;

import org.jspecify.annotations.NullMarked;
