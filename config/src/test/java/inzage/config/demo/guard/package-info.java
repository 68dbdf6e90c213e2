/** Tests of what keeps the demo and real data apart. */
@NullMarked
package inzage.config.demo.guard;

import org.jspecify.annotations.NullMarked;
