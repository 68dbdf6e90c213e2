/** Tests of alarms as routes keep and show them. */
@NullMarked
package inzage.routes.alarm;

import org.jspecify.annotations.NullMarked;
