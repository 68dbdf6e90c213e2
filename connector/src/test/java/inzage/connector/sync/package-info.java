/** Tests of the way from landed input to a consistent school. */
@NullMarked
package inzage.connector.sync;

import org.jspecify.annotations.NullMarked;
