/** Tests of how settings are written and read back. */
@NullMarked
package inzage.connector.settings.document;

import org.jspecify.annotations.NullMarked;
