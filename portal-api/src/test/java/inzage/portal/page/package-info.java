/** What the pages are served with and what they say. */
@NullMarked
package inzage.portal.page;

import org.jspecify.annotations.NullMarked;
