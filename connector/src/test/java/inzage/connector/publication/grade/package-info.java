/** Tests of exact arithmetic with grades. */
@NullMarked
package inzage.connector.publication.grade;

import org.jspecify.annotations.NullMarked;
