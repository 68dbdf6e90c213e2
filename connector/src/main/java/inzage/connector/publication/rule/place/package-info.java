/** Whether a child is in a place that a module is open or closed for. */
@NullMarked
package inzage.connector.publication.rule.place;

import org.jspecify.annotations.NullMarked;
