/** Settings as they are written, compared and exchanged, whatever they mean. */
@NullMarked
package inzage.connector.settings.document;

import org.jspecify.annotations.NullMarked;
