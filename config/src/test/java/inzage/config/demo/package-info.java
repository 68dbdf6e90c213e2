/** What the demo schools promise. */
@NullMarked
package inzage.config.demo;

import org.jspecify.annotations.NullMarked;
