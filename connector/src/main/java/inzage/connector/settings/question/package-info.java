/** What only a school can say, and has to say before a module can be switched on. */
@NullMarked
package inzage.connector.settings.question;

import org.jspecify.annotations.NullMarked;
