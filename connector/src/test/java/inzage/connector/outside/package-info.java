/** Tests of who is known by an identity provider. */
@NullMarked
package inzage.connector.outside;

import org.jspecify.annotations.NullMarked;
