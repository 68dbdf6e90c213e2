/** Records that must not come back, because a person was erased: what sources deliver of them is left out before it is planned. */
@NullMarked
package inzage.connector.sync.suppression;

import org.jspecify.annotations.NullMarked;
