/** Tests of the audit. */
@NullMarked
package inzage.connector.audit;

import org.jspecify.annotations.NullMarked;
