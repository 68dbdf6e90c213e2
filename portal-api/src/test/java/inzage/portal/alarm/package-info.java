/** Tests of what operators see of the alarms. */
@NullMarked
package inzage.portal.alarm;

import org.jspecify.annotations.NullMarked;
