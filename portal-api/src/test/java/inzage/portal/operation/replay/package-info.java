/** What operators can have mapped again, asked over HTTP. */
@NullMarked
package inzage.portal.operation.replay;

import org.jspecify.annotations.NullMarked;
