/** Tests of how an installation gets its first operator. */
@NullMarked
package inzage.config.operator;

import org.jspecify.annotations.NullMarked;
