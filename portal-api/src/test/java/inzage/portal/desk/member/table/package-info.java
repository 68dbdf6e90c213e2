/** Tests of lists as files. */
@NullMarked
package inzage.portal.desk.member.table;

import org.jspecify.annotations.NullMarked;
