/** What a school's own desk decides. */
@NullMarked
package inzage.portal.desk;

import org.jspecify.annotations.NullMarked;
