/** Tests of questions that are asked together. */
@NullMarked
package inzage.connector.store.batch;

import org.jspecify.annotations.NullMarked;
