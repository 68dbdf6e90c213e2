/** The program with TLS of its own. */
@NullMarked
package inzage.config.tls;

import org.jspecify.annotations.NullMarked;
