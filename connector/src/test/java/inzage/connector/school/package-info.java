/** Tests of what schedules promise. */
@NullMarked
package inzage.connector.school;

import org.jspecify.annotations.NullMarked;
