/** Tests of what a school's desk sets. */
@NullMarked
package inzage.portal.setting;

import org.jspecify.annotations.NullMarked;
