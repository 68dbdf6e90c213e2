/** Nested documents, XML and JSON alike: read as a stream, one record's tree at a time. */
@NullMarked
package inzage.mappings.document;

import org.jspecify.annotations.NullMarked;
