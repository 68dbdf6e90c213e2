/** Mails that did not go out. */
@NullMarked
package inzage.portal.operation.message;

import org.jspecify.annotations.NullMarked;
