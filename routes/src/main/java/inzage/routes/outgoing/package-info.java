/** Where calls may go: to the world, and inside only where the operator said so. */
@NullMarked
package inzage.routes.outgoing;

import org.jspecify.annotations.NullMarked;
