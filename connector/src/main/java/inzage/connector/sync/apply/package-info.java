/** Stores a plan in one transaction, or nothing of it. */
@NullMarked
package inzage.connector.sync.apply;

import org.jspecify.annotations.NullMarked;
