/** That each threat of the table is met by a test that is named after it, or has its reason why not yet. */
@NullMarked
package inzage.config.threat.table;

import org.jspecify.annotations.NullMarked;
