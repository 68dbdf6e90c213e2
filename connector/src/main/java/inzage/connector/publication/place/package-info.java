/** Where in the school a child belongs, for modules that are not open everywhere. */
@NullMarked
package inzage.connector.publication.place;

import org.jspecify.annotations.NullMarked;
