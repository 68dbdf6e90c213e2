/** The sheets of the table format that both demo schools deliver. */
@NullMarked
package inzage.config.demo.table;

import org.jspecify.annotations.NullMarked;
