/** Picks up deliveries where others leave them: a folder of an SFTP server, a file of a web server. */
@NullMarked
package inzage.routes.pickup;

import org.jspecify.annotations.NullMarked;
