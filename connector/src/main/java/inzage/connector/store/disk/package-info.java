/** The disk below an embedded database: whether there is room on it. */
@NullMarked
package inzage.connector.store.disk;

import org.jspecify.annotations.NullMarked;
