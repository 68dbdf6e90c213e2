/** Averages of ours over what a viewer sees. */
@NullMarked
package inzage.connector.publication.average;

import org.jspecify.annotations.NullMarked;
