/**
 * The eighteenth birthday: told to the student in the week before, and to guardians whose access closed with it.
 *
 * <p>Nothing is told about the student in the hour before: what is announced is written two days before the birthday at the latest,
 * and not sent when it is older than a day.
 */
@NullMarked
package inzage.connector.notice.birthday;

import org.jspecify.annotations.NullMarked;
