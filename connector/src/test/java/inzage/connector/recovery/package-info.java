/** Tests of helping people back in. */
@NullMarked
package inzage.connector.recovery;

import org.jspecify.annotations.NullMarked;
