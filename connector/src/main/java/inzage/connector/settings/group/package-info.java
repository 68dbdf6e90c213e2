/** Who was last in the groups that a restriction names, kept for the day on which such a group is gone. */
@NullMarked
package inzage.connector.settings.group;

import org.jspecify.annotations.NullMarked;
