/** What is wrong with a source, each kind one pure question to what is known about it. */
@NullMarked
package inzage.connector.alarm.rule;

import org.jspecify.annotations.NullMarked;
