/** Tests of who is told what, and when. */
@NullMarked
package inzage.connector.notice;

import org.jspecify.annotations.NullMarked;
