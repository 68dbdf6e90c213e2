/** What each account was told or is about to be, and what is therefore news. */
@NullMarked
package inzage.connector.notice.told;

import org.jspecify.annotations.NullMarked;
