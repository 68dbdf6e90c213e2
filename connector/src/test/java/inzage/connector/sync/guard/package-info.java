/** Tests of what speaks against applying a plan. */
@NullMarked
package inzage.connector.sync.guard;

import org.jspecify.annotations.NullMarked;
