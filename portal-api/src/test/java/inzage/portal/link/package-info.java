/** Tests of one-time links over HTTP. */
@NullMarked
package inzage.portal.link;

import org.jspecify.annotations.NullMarked;
