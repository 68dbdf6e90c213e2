/** The children somebody may know of, and their profiles. */
@NullMarked
package inzage.portal.child;

import org.jspecify.annotations.NullMarked;
