/** Where the canaries of the fixture are found after everybody has looked everywhere. */
@NullMarked
package inzage.config.threat.canary;

import org.jspecify.annotations.NullMarked;
