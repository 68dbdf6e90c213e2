/** Tests of the desk's members over HTTP. */
@NullMarked
package inzage.portal.desk.member;

import org.jspecify.annotations.NullMarked;
