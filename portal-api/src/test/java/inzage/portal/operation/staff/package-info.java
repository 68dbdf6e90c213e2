/** Tests of staff and closed accounts over HTTP. */
@NullMarked
package inzage.portal.operation.staff;

import org.jspecify.annotations.NullMarked;
