/**
 * What an operator closed at once: a school, a module or a source, over the school's own settings.
 *
 * <p>An operator closes and never opens: what was closed is lifted by the school's desk, and then is as the school's settings say.
 */
@NullMarked
package inzage.connector.settings.closure;

import org.jspecify.annotations.NullMarked;
