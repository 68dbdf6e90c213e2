/** Tests of sessions and their cookies. */
@NullMarked
package inzage.portal.security;

import org.jspecify.annotations.NullMarked;
