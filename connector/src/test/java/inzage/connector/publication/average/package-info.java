/** Tests of averages of ours and of the sources. */
@NullMarked
package inzage.connector.publication.average;

import org.jspecify.annotations.NullMarked;
