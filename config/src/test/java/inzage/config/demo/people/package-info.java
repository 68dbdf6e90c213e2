/** The people of the demo. */
@NullMarked
package inzage.config.demo.people;

import org.jspecify.annotations.NullMarked;
