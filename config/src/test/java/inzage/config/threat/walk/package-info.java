/** What a few threats would do to every route at once. */
@NullMarked
package inzage.config.threat.walk;

import org.jspecify.annotations.NullMarked;
