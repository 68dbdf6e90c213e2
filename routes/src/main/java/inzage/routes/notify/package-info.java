/** Finds out what there is to tell, and hands messages over to a mail server or a folder. */
@NullMarked
package inzage.routes.notify;

import org.jspecify.annotations.NullMarked;
