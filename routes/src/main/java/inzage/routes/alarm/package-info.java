/** Keeps the alarms of sources up to date. */
@NullMarked
package inzage.routes.alarm;

import org.jspecify.annotations.NullMarked;
