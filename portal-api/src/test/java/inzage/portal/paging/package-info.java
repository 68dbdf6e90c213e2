/** Tests of lists page by page. */
@NullMarked
package inzage.portal.paging;

import org.jspecify.annotations.NullMarked;
