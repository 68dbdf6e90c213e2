/** Several questions to the database on one way there and back. */
@NullMarked
package inzage.connector.store.batch;

import org.jspecify.annotations.NullMarked;
