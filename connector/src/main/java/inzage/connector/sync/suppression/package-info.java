/**
 * Records that must not come back, because a person was erased: what sources deliver of them is left out before it is planned.
 *
 * <p>A suppression is kept under an HMAC of the key and not under the key: a list of those who were erased would be what they asked us
 * not to keep. It is made with the installation's key, so that nobody else can try keys against it; losing that key loses them.
 */
@NullMarked
package inzage.connector.sync.suppression;

import org.jspecify.annotations.NullMarked;
