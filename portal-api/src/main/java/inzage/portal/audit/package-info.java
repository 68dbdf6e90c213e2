/** Who acts, as the audit wants to know it. */
@NullMarked
package inzage.portal.audit;

import org.jspecify.annotations.NullMarked;
