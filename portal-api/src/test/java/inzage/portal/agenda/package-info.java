/** Tests of how lessons and homework are laid out. */
@NullMarked
package inzage.portal.agenda;

import org.jspecify.annotations.NullMarked;
