/** Tests of forgotten passwords and user names over HTTP. */
@NullMarked
package inzage.portal.forgotten;

import org.jspecify.annotations.NullMarked;
