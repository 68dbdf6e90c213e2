/** The days of the demo. */
@NullMarked
package inzage.config.demo.extent;

import org.jspecify.annotations.NullMarked;
