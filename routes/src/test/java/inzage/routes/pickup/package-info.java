/** What is picked up elsewhere, tested against servers. */
@NullMarked
package inzage.routes.pickup;

import org.jspecify.annotations.NullMarked;
