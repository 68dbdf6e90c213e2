/** Tests of how absences are laid out. */
@NullMarked
package inzage.portal.absence;

import org.jspecify.annotations.NullMarked;
