/** The description of the API, made from the code. */
@NullMarked
package inzage.portal.openapi;

import org.jspecify.annotations.NullMarked;
