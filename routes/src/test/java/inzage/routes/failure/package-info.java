/** Tests of what is said about failures. */
@NullMarked
package inzage.routes.failure;

import org.jspecify.annotations.NullMarked;
