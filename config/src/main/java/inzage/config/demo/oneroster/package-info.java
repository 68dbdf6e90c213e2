/** What the secondary school delivers: its administration in OneRoster 1.2, and the table files of its desk. */
@NullMarked
package inzage.config.demo.oneroster;

import org.jspecify.annotations.NullMarked;
