/** Takes the runs that were asked for, by schedule or by hand, through their steps. */
@NullMarked
package inzage.routes.sync;

import org.jspecify.annotations.NullMarked;
