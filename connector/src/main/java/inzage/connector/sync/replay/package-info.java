/** Mapping again what was mapped before: what can be replayed, for real or only to see, and on which rows it is laid. */
@NullMarked
package inzage.connector.sync.replay;

import org.jspecify.annotations.NullMarked;
