/** Tests of handing mail over. */
@NullMarked
package inzage.routes.notify;

import org.jspecify.annotations.NullMarked;
