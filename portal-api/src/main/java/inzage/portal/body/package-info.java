/** How strictly bodies of requests are read. */
@NullMarked
package inzage.portal.body;

import org.jspecify.annotations.NullMarked;
