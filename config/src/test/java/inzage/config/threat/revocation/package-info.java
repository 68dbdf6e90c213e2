/** What is taken away is gone with the next request, by every way on which it was reached. */
@NullMarked
package inzage.config.threat.revocation;

import org.jspecify.annotations.NullMarked;
