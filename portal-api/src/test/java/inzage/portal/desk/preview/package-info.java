/** Tests of looking as another. */
@NullMarked
package inzage.portal.desk.preview;

import org.jspecify.annotations.NullMarked;
