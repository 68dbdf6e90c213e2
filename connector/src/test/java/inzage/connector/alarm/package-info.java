/** Tests of alarms on both databases. */
@NullMarked
package inzage.connector.alarm;

import org.jspecify.annotations.NullMarked;
