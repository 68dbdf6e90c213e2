/** What operators can have mapped again. */
@NullMarked
package inzage.portal.operation.replay;

import org.jspecify.annotations.NullMarked;
