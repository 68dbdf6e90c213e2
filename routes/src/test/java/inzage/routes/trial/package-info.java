/** Tries every way in which a trial of a source can end. */
@NullMarked
package inzage.routes.trial;

import org.jspecify.annotations.NullMarked;
