/** Tests of what a school's desk has set. */
@NullMarked
package inzage.connector.settings;

import org.jspecify.annotations.NullMarked;
