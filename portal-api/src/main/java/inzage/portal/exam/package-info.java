/** What the exam board determines and holds back. */
@NullMarked
package inzage.portal.exam;

import org.jspecify.annotations.NullMarked;
