/** Help for those who forgot with what they sign in; the answer is the same for everybody. */
@NullMarked
package inzage.portal.forgotten;

import org.jspecify.annotations.NullMarked;
