/** The rows of runs, of what a source remembers between them, and of what was not accepted. */
@NullMarked
package inzage.connector.sync.run;

import org.jspecify.annotations.NullMarked;
