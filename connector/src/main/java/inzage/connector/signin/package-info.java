/** Letting people in by their password, slowing down whoever guesses, and remembering how it went. */
@NullMarked
package inzage.connector.signin;

import org.jspecify.annotations.NullMarked;
