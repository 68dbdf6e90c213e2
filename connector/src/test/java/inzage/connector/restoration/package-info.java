/** A restored database opens nothing before its sources have spoken. */
@NullMarked
package inzage.connector.restoration;

import org.jspecify.annotations.NullMarked;
