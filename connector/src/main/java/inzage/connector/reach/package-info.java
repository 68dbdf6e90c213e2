/** Which machines this program calls, whatever settings or other servers name. */
@NullMarked
package inzage.connector.reach;

import org.jspecify.annotations.NullMarked;
