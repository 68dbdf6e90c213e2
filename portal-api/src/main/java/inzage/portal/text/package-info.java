/** What the portal says in words, in Dutch and English. */
@NullMarked
package inzage.portal.text;

import org.jspecify.annotations.NullMarked;
