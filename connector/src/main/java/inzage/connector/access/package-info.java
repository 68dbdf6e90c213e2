/** Who may look into a student's file: what sources say, what the school decides, what waits for a decision. */
@NullMarked
package inzage.connector.access;

import org.jspecify.annotations.NullMarked;
