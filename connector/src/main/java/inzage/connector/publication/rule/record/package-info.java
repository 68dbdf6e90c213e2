/** Rules about what a record says of itself: that it is not to be seen, or from when until when. */
@NullMarked
package inzage.connector.publication.rule.record;

import org.jspecify.annotations.NullMarked;
