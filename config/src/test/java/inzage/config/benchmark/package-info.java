/** How fast the sync is, beside simpler ways to do a part of its work. */
@NullMarked
package inzage.config.benchmark;

import org.jspecify.annotations.NullMarked;
