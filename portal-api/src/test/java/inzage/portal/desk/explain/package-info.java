/** Tests of explaining. */
@NullMarked
package inzage.portal.desk.explain;

import org.jspecify.annotations.NullMarked;
