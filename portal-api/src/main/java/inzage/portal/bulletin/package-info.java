/** What schools publish to many: news, activities, documents. */
@NullMarked
package inzage.portal.bulletin;

import org.jspecify.annotations.NullMarked;
