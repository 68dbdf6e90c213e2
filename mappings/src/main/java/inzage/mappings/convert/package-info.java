/** From a source's text to a component's value, by the component's type and the rules of shape. */
@NullMarked
package inzage.mappings.convert;

import org.jspecify.annotations.NullMarked;
