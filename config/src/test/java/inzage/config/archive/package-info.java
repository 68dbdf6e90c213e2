/** The sync as it is, from a file in a folder to rows in both databases, without routes and portal around it. */
@NullMarked
package inzage.config.archive;

import org.jspecify.annotations.NullMarked;
