/** Keeps staff from what is about their own children. */
@NullMarked
package inzage.portal.desk.kin;

import org.jspecify.annotations.NullMarked;
