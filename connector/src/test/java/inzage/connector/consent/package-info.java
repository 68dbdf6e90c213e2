/** Tests of consents. */
@NullMarked
package inzage.connector.consent;

import org.jspecify.annotations.NullMarked;
