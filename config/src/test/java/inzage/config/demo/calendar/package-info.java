/** The days of the demo. */
@NullMarked
package inzage.config.demo.calendar;

import org.jspecify.annotations.NullMarked;
