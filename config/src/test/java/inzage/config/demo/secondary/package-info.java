/** What the package of the secondary school promises. */
@NullMarked
package inzage.config.demo.secondary;

import org.jspecify.annotations.NullMarked;
