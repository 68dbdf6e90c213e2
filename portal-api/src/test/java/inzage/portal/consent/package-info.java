/** Tests of consents. */
@NullMarked
package inzage.portal.consent;

import org.jspecify.annotations.NullMarked;
