/** Tests of what staff may not do about their own children. */
@NullMarked
package inzage.portal.desk.kin;

import org.jspecify.annotations.NullMarked;
