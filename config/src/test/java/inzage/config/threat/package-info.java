/** The threats of the program's threat table, each met by a test that is named after it, and those that do not apply yet. */
@NullMarked
package inzage.config.threat;

import org.jspecify.annotations.NullMarked;
