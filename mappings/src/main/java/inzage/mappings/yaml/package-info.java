/** YAML as text with places: every scalar is text, every node knows where it stands. */
@NullMarked
package inzage.mappings.yaml;

import org.jspecify.annotations.NullMarked;
