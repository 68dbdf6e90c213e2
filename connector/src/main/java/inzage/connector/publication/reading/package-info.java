/** What is read to decide about a child and to name what is shown. */
@NullMarked
package inzage.connector.publication.reading;

import org.jspecify.annotations.NullMarked;
