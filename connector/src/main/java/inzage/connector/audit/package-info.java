/** Who did and saw what, written once and never changed. */
@NullMarked
package inzage.connector.audit;

import org.jspecify.annotations.NullMarked;
