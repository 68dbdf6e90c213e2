/** Tests of what is written down about who sees what. */
@NullMarked
package inzage.portal.audit;

import org.jspecify.annotations.NullMarked;
