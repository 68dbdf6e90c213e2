/** Asks the systems that answer calls, and lands what they say. */
@NullMarked
package inzage.routes.fetch.call;

import org.jspecify.annotations.NullMarked;
