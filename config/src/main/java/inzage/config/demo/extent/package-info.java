/** How far the demo reaches: how large its schools are, and over which days, counted from the first start. */
@NullMarked
package inzage.config.demo.extent;

import org.jspecify.annotations.NullMarked;
