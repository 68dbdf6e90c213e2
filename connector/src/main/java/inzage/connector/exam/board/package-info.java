/** What the exam board does: look what a determination would cover, record and withdraw it, hold a student's results back. */
@NullMarked
package inzage.connector.exam.board;

import org.jspecify.annotations.NullMarked;
