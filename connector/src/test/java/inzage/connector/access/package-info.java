/** Tests of who may look. */
@NullMarked
package inzage.connector.access;

import org.jspecify.annotations.NullMarked;
