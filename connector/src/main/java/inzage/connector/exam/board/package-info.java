/**
 * What the exam board does: look what a determination would cover, record and withdraw it, hold a student's results back.
 *
 * <p>A determination does not list the versions it covers but names the instant they were in force at, as everything else in
 * publication does. A run gives what it stores an instant before it can be seen, so while one is going on the instant is that
 * of its beginning: too little may be covered then, and the board sees how much, but never what nobody had seen. That the
 * board must send the number it was shown keeps it from determining what came in between.
 */
@NullMarked
package inzage.connector.exam.board;

import org.jspecify.annotations.NullMarked;
