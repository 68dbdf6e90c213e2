/** Writes CSV files, one by one, in a folder or in a zip. */
@NullMarked
package inzage.config.demo.file;

import org.jspecify.annotations.NullMarked;
