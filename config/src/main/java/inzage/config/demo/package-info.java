/** Two invented Dutch schools to try Inzage with, made at the first start. */
@NullMarked
package inzage.config.demo;

import org.jspecify.annotations.NullMarked;
