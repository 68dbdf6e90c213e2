/** The schools' files. */
@NullMarked
package inzage.mappings.school;

import org.jspecify.annotations.NullMarked;
