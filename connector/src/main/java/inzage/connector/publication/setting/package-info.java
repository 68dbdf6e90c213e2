/** What a school publishes, read from its settings, default closed. */
@NullMarked
package inzage.connector.publication.setting;

import org.jspecify.annotations.NullMarked;
