/** Finds out whether the audit is as it was sealed: when somebody asks, and at the start whether the end of it is there. */
@NullMarked
package inzage.connector.audit.verification;

import org.jspecify.annotations.NullMarked;
