/** Whom somebody's rights over what is kept of them are about: a student or a guardian of a school. */
@NullMarked
package inzage.connector.right;

import org.jspecify.annotations.NullMarked;
