/** Tests of what is new. */
@NullMarked
package inzage.portal.dashboard;

import org.jspecify.annotations.NullMarked;
