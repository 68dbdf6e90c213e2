/** That what is over stays over, and what was changed can be seen as it was. */
@NullMarked
package inzage.config.threat.states;

import org.jspecify.annotations.NullMarked;
