/** Tests of reading a school's settings. */
@NullMarked
package inzage.connector.publication.setting;

import org.jspecify.annotations.NullMarked;
