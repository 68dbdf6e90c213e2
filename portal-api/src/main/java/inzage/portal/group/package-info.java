/** The groups a child is in. */
@NullMarked
package inzage.portal.group;

import org.jspecify.annotations.NullMarked;
