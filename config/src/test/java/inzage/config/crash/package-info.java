/** What becomes of a delivery, and of the notices it causes, when the program dies or loses its database in the middle. */
@NullMarked
package inzage.config.crash;

import org.jspecify.annotations.NullMarked;
