/** Tests of the tokens that somebody gives to tools of its own. */
@NullMarked
package inzage.portal.token;

import org.jspecify.annotations.NullMarked;
