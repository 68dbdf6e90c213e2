/** Whether what sources deliver fits together, for operators. */
@NullMarked
package inzage.connector.plausibility;

import org.jspecify.annotations.NullMarked;
