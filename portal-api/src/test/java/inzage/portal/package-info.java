/** Tests of the portal over real HTTP, with publication and sync replaced. */
@NullMarked
package inzage.portal;

import org.jspecify.annotations.NullMarked;
