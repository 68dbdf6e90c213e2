/** What is not accepted, as operators see it: one by one, in groups, and what became of it. */
@NullMarked
package inzage.connector.sync.reject;

import org.jspecify.annotations.NullMarked;
