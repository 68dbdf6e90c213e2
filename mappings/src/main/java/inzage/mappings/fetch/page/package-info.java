/** From one page of a long answer to the next, however a system counts them. */
@NullMarked
package inzage.mappings.fetch.page;

import org.jspecify.annotations.NullMarked;
