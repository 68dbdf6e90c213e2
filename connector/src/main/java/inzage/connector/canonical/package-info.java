/** What a school's data is: immutable records, their identity and their rules of shape. */
@NullMarked
package inzage.connector.canonical;

import org.jspecify.annotations.NullMarked;
