/** From landed input to a consistent school: plan, guard, apply. */
@NullMarked
package inzage.connector.sync;

import org.jspecify.annotations.NullMarked;
