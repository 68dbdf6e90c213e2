/** Tests of how canonical records are kept. */
@NullMarked
package inzage.connector.store;

import org.jspecify.annotations.NullMarked;
