/** What is deleted because it has had its time. */
@NullMarked
package inzage.connector.sync.retention;

import org.jspecify.annotations.NullMarked;
