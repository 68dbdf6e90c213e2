/** Tests of the description of the API. */
@NullMarked
package inzage.portal.openapi;

import org.jspecify.annotations.NullMarked;
