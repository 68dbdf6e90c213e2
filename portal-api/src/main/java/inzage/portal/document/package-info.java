/** Documents to be downloaded or followed. */
@NullMarked
package inzage.portal.document;

import org.jspecify.annotations.NullMarked;
