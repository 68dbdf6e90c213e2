/** Tests of how results are laid out. */
@NullMarked
package inzage.portal.result;

import org.jspecify.annotations.NullMarked;
