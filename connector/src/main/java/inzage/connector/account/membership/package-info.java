/** As whom of a school an account is let in, and how far. */
@NullMarked
package inzage.connector.account.membership;

import org.jspecify.annotations.NullMarked;
