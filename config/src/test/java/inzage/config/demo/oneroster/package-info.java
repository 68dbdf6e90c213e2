/** What the package of the secondary school promises. */
@NullMarked
package inzage.config.demo.oneroster;

import org.jspecify.annotations.NullMarked;
