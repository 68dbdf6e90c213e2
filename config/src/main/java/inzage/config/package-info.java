/** Assembles the connector and starts it. */
@NullMarked
package inzage.config;

import org.jspecify.annotations.NullMarked;
