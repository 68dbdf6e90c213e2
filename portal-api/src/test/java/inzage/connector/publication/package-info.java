/** Lets the portal's tests show records as publication would. */
@NullMarked
package inzage.connector.publication;

import org.jspecify.annotations.NullMarked;
