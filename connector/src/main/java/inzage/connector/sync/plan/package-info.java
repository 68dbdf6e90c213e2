/** What a delivery would change: mapped, resolved, compared by content hash, staged. */
@NullMarked
package inzage.connector.sync.plan;

import org.jspecify.annotations.NullMarked;
