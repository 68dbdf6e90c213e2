/** The pages in a real browser, as people meet them. */
@NullMarked
package inzage.config.pages;

import org.jspecify.annotations.NullMarked;
