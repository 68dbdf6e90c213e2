/** Invented families: who the children and parents of the demo schools are. */
@NullMarked
package inzage.config.demo.people;

import org.jspecify.annotations.NullMarked;
