/** Lets a delivery be mapped and compared side by side. */
@NullMarked
package inzage.connector.sync.handover;

import org.jspecify.annotations.NullMarked;
