/** Vechtstroom College, the invented secondary school, as its administration exports it in OneRoster 1.2. */
@NullMarked
package inzage.config.demo.secondary;

import org.jspecify.annotations.NullMarked;
