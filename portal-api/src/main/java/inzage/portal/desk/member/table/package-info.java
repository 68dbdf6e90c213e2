/** Lists as files for a spreadsheet, in which nothing is ever a formula. */
@NullMarked
package inzage.portal.desk.member.table;

import org.jspecify.annotations.NullMarked;
