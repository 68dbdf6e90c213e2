/** What students of age allow their guardians to see. */
@NullMarked
package inzage.connector.consent;

import org.jspecify.annotations.NullMarked;
