/** Tests of the landing folder. */
@NullMarked
package inzage.connector.sync.landing;

import org.jspecify.annotations.NullMarked;
