/** Tests of what is told about eighteenth birthdays. */
@NullMarked
package inzage.connector.notice.birthday;

import org.jspecify.annotations.NullMarked;
