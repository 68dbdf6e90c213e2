/** What operators ask about the audit. */
@NullMarked
package inzage.portal.operation.audit;

import org.jspecify.annotations.NullMarked;
