/** What a school says about one part of a child's file: for whom it is open, where, and from when. */
@NullMarked
package inzage.connector.publication.setting.module;

import org.jspecify.annotations.NullMarked;
