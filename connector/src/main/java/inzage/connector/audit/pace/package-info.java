/** How much somebody who works at a school reads of it in an hour. */
@NullMarked
package inzage.connector.audit.pace;

import org.jspecify.annotations.NullMarked;
