/** What operators see of the syncs, and what they can ask for. */
@NullMarked
package inzage.portal.operation;

import org.jspecify.annotations.NullMarked;
