/** From a definition's templates to requests, every value escaped for where it stands. */
@NullMarked
package inzage.mappings.fetch.write;

import org.jspecify.annotations.NullMarked;
