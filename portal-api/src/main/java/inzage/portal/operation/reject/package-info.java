/** What operators see of what is not accepted. */
@NullMarked
package inzage.portal.operation.reject;

import org.jspecify.annotations.NullMarked;
