/** Tests of the second factor. */
@NullMarked
package inzage.connector.secondfactor;

import org.jspecify.annotations.NullMarked;
