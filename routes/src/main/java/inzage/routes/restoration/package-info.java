/** When what an older copy of the database would forget is written down outside of it. */
@NullMarked
package inzage.routes.restoration;

import org.jspecify.annotations.NullMarked;
