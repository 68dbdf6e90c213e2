/** The days of the demo schools, all counted from the day of the first start. */
@NullMarked
package inzage.config.demo.calendar;

import org.jspecify.annotations.NullMarked;
