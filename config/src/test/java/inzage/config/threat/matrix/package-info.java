/** Every route of the API for every kind of viewer and by every method, as a few rules expect it. */
@NullMarked
package inzage.config.threat.matrix;

import org.jspecify.annotations.NullMarked;
