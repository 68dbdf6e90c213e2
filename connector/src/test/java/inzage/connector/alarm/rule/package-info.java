/** Tests of what is an alarm. */
@NullMarked
package inzage.connector.alarm.rule;

import org.jspecify.annotations.NullMarked;
