/** Tests of schedules. */
@NullMarked
package inzage.routes.fetch;

import org.jspecify.annotations.NullMarked;
