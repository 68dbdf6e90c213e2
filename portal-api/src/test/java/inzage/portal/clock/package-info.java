/** Tests of what is to be seen at which second, asked over HTTP with the clock set. */
@NullMarked
package inzage.portal.clock;

import org.jspecify.annotations.NullMarked;
