/** What is sent to a system and what comes back, without any client library. */
@NullMarked
package inzage.mappings.fetch.message;

import org.jspecify.annotations.NullMarked;
