/** Tests of how errors are answered. */
@NullMarked
package inzage.portal.problem;

import org.jspecify.annotations.NullMarked;
