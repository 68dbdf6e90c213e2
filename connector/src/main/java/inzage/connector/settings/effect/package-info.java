/** What settings would change for people, before they are put in force. */
@NullMarked
package inzage.connector.settings.effect;

import org.jspecify.annotations.NullMarked;
