/** Tests of signing in and of slowing down whoever guesses. */
@NullMarked
package inzage.connector.signin;

import org.jspecify.annotations.NullMarked;
