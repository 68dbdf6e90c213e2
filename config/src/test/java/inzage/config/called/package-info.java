/** Systems that are called, from their answers to what is stored and shown, by the program as it is. */
@NullMarked
package inzage.config.called;

import org.jspecify.annotations.NullMarked;
