/** Keeps the demo, whose passwords everybody knows, and real data apart. */
@NullMarked
package inzage.config.demo.guard;

import org.jspecify.annotations.NullMarked;
