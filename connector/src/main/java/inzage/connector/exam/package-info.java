/** What the exam board determined and holds back. */
@NullMarked
package inzage.connector.exam;

import org.jspecify.annotations.NullMarked;
