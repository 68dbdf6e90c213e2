/**
 * Writes everything that is needed to run again into one file, and loads it.
 *
 * <p>Fetched files are left out: they are fetched again, and hold more than is stored. What a source keeps between its runs is in
 * it, sealed as it lies in the landing folder. The files under {@code config/} are the operator's own and are kept by the operator.
 */
@NullMarked
package inzage.connector.backup;

import org.jspecify.annotations.NullMarked;
