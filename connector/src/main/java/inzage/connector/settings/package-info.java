/**
 * What a school's desk has set: kept with who changed it and when, seeded once from the school's file.
 *
 * <p>One document and not a row per setting: it is read with every request, changed as a whole under one version, and written
 * out and read in as the same YAML that the file has. A setting that is added later needs no migration.
 */
@NullMarked
package inzage.connector.settings;

import org.jspecify.annotations.NullMarked;
