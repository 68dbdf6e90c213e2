/** What an answer, or the lack of one, means for its call and for the run. */
@NullMarked
package inzage.mappings.fetch.verdict;

import org.jspecify.annotations.NullMarked;
