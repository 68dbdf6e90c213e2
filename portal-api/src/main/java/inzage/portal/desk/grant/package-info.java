/** By which word of the school operators may look at values. */
@NullMarked
package inzage.portal.desk.grant;

import org.jspecify.annotations.NullMarked;
