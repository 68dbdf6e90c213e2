/** Tests of how much is read in an hour. */
@NullMarked
package inzage.connector.audit.pace;

import org.jspecify.annotations.NullMarked;
