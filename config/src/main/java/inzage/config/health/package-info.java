/** Tells "alive" from "fresh": the program may work well on what is old. */
@NullMarked
package inzage.config.health;

import org.jspecify.annotations.NullMarked;
