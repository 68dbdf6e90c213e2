/** Who is known by an identity provider, and who is on the way to one and back. */
@NullMarked
package inzage.connector.outside;

import org.jspecify.annotations.NullMarked;
