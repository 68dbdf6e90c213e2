/**
 * Fetching by calls: which call comes next, and what an answer means for the ones after it.
 *
 * <p>A session is pulled, step by step, by whoever can send: it knows no client and no thread, waits by saying how long, and so
 * runs in a test as fast as in production it runs patiently.
 */
@NullMarked
package inzage.mappings.fetch;

import org.jspecify.annotations.NullMarked;
