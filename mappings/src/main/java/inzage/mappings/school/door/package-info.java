/** The doors of a school in its file. */
@NullMarked
package inzage.mappings.school.door;

import org.jspecify.annotations.NullMarked;
