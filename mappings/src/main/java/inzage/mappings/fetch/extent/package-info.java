/** How much of a system is asked: all of it by a run, a little by a trial. */
@NullMarked
package inzage.mappings.fetch.extent;

import org.jspecify.annotations.NullMarked;
