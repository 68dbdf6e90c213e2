/** What a school's desk sets: read, changed, looked back on, written out and read in. */
@NullMarked
package inzage.portal.setting;

import org.jspecify.annotations.NullMarked;
