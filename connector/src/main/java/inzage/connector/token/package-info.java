/** Tokens that a parent, or a student of age, gives to tools of its own. */
@NullMarked
package inzage.connector.token;

import org.jspecify.annotations.NullMarked;
