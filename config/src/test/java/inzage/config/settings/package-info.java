/** Tests of what stops the start. */
@NullMarked
package inzage.config.settings;

import org.jspecify.annotations.NullMarked;
