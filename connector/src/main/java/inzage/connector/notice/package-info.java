/** What people are told there is to see: causes, the worker that looks again, the ledger, messages. */
@NullMarked
package inzage.connector.notice;

import org.jspecify.annotations.NullMarked;
