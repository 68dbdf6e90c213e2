/** Signing in and out. */
@NullMarked
package inzage.portal.signin;

import org.jspecify.annotations.NullMarked;
