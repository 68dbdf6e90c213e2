/** Shows that nothing of an erased person is left, and everything of others. */
@NullMarked
package inzage.connector.right.erasure;

import org.jspecify.annotations.NullMarked;
