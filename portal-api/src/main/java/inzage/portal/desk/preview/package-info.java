/** How the desk looks as a guardian or student, without changing anything. */
@NullMarked
package inzage.portal.desk.preview;

import org.jspecify.annotations.NullMarked;
