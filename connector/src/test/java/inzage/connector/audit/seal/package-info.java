/** Tests of the seals of the audit. */
@NullMarked
package inzage.connector.audit.seal;

import org.jspecify.annotations.NullMarked;
