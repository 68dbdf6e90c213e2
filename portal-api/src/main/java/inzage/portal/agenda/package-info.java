/** A child's lessons and homework. */
@NullMarked
package inzage.portal.agenda;

import org.jspecify.annotations.NullMarked;
