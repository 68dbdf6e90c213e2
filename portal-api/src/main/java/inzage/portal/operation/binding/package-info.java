/** Undoing that somebody of an identity provider has an account. */
@NullMarked
package inzage.portal.operation.binding;

import org.jspecify.annotations.NullMarked;
