/** When the audit is sealed, and when what was kept long enough is deleted from it. */
@NullMarked
package inzage.routes.audit;

import org.jspecify.annotations.NullMarked;
