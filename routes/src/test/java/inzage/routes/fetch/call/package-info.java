/** Tests. */
@NullMarked
package inzage.routes.fetch.call;

import org.jspecify.annotations.NullMarked;
