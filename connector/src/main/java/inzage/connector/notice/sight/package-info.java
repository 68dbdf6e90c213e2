/** Who might be told something, and what of it publication lets them see. */
@NullMarked
package inzage.connector.notice.sight;

import org.jspecify.annotations.NullMarked;
