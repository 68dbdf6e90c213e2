/** Tests of tokens. */
@NullMarked
package inzage.connector.token;

import org.jspecify.annotations.NullMarked;
