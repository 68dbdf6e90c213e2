/** Tests of the texts. */
@NullMarked
package inzage.portal.text;

import org.jspecify.annotations.NullMarked;
