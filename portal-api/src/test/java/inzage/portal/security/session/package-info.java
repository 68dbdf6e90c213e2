/** Tests of where sessions are kept. */
@NullMarked
package inzage.portal.security.session;

import org.jspecify.annotations.NullMarked;
