/** Tests of the landing folder and of watching a folder. */
@NullMarked
package inzage.connector.sync.landing;

import org.jspecify.annotations.NullMarked;
