/** Vechtstroom College, the invented secondary school. */
@NullMarked
package inzage.config.demo.secondary;

import org.jspecify.annotations.NullMarked;
