/** Stops the start with a sentence when a setting is wrong. */
@NullMarked
package inzage.config.settings;

import org.jspecify.annotations.NullMarked;
