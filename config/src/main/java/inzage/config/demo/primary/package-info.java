/** Basisschool De Waterlelie, the invented primary school, as files of the table format. */
@NullMarked
package inzage.config.demo.primary;

import org.jspecify.annotations.NullMarked;
