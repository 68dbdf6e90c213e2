/** Tests of the desk's links. */
@NullMarked
package inzage.portal.desk;

import org.jspecify.annotations.NullMarked;
