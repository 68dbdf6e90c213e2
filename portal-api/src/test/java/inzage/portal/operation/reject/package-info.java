/** What operators see of what is not accepted, asked over HTTP. */
@NullMarked
package inzage.portal.operation.reject;

import org.jspecify.annotations.NullMarked;
