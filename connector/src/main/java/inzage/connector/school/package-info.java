/** What a school's configuration says: its name, zone, sources and settings. */
@NullMarked
package inzage.connector.school;

import org.jspecify.annotations.NullMarked;
