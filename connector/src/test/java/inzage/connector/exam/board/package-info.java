/** Tests of the exam board. */
@NullMarked
package inzage.connector.exam.board;

import org.jspecify.annotations.NullMarked;
