/** Tests of the exam board. */
@NullMarked
package inzage.portal.exam;

import org.jspecify.annotations.NullMarked;
