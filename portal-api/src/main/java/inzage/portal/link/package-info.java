/**
 * What somebody does who got a one-time link by mail.
 *
 * <p>The token comes in the body of a POST, never in an address, so that no log holds it. Whatever is wrong with a link gets one and
 * the same answer.
 */
@NullMarked
package inzage.portal.link;

import org.jspecify.annotations.NullMarked;
