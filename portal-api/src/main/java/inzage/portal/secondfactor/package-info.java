/** Setting up a second factor, turning it off, and mending what was lost. */
@NullMarked
package inzage.portal.secondfactor;

import org.jspecify.annotations.NullMarked;
