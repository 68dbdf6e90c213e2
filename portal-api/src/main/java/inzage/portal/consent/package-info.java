/** What a student of age lets guardians see. */
@NullMarked
package inzage.portal.consent;

import org.jspecify.annotations.NullMarked;
