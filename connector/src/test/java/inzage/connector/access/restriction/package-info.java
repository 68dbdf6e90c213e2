/** Tests of restrictions of processing. */
@NullMarked
package inzage.connector.access.restriction;

import org.jspecify.annotations.NullMarked;
