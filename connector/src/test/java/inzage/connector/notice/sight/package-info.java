/** Tests of what notices learn of records. */
@NullMarked
package inzage.connector.notice.sight;

import org.jspecify.annotations.NullMarked;
