/** How every error is answered: one shape, no detail about what is hidden, nothing of what was sent. */
@NullMarked
package inzage.portal.problem;

import org.jspecify.annotations.NullMarked;
