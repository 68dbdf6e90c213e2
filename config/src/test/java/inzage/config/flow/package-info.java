/** The application as it is, from a file in a folder to a person's page and mail; only the outside world is replaced. */
@NullMarked
package inzage.config.flow;

import org.jspecify.annotations.NullMarked;
