/** Tests of what finds out whether the audit is whole. */
@NullMarked
package inzage.connector.audit.verification;

import org.jspecify.annotations.NullMarked;
