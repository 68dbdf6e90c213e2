/** Tests of the words of mails. */
@NullMarked
package inzage.connector.notice.message;

import org.jspecify.annotations.NullMarked;
