/** Tests of who is known by the key of a source. */
@NullMarked
package inzage.connector.account.key;

import org.jspecify.annotations.NullMarked;
