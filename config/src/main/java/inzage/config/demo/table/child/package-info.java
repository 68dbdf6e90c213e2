/** What a school keeps about one child, in the table format: notes, plans, tests, reports, health, lessons. */
@NullMarked
package inzage.config.demo.table.child;

import org.jspecify.annotations.NullMarked;
