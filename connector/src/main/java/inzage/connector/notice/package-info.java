/** What people are told there is to see: once, only what they may see, and nothing of what it says. */
@NullMarked
package inzage.connector.notice;

import org.jspecify.annotations.NullMarked;
