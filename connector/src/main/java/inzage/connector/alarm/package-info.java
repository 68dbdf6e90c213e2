/** Tells operators what is wrong with a source: once when it begins, and once when it is over. */
@NullMarked
package inzage.connector.alarm;

import org.jspecify.annotations.NullMarked;
