/** Tests of signing in, sessions and their cookies. */
@NullMarked
package inzage.portal.signin;

import org.jspecify.annotations.NullMarked;
