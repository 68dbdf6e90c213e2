/** What a child's file holds beside results, absences and lessons: notes, plans, tests, incidents, health. */
@NullMarked
package inzage.portal.file;

import org.jspecify.annotations.NullMarked;
