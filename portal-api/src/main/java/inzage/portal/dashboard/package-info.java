/** What is new, at a glance. */
@NullMarked
package inzage.portal.dashboard;

import org.jspecify.annotations.NullMarked;
