/** Tests of the runs on their way. */
@NullMarked
package inzage.routes.sync;

import org.jspecify.annotations.NullMarked;
