/** What the desk reads of the audit. */
@NullMarked
package inzage.portal.desk.audit;

import org.jspecify.annotations.NullMarked;
