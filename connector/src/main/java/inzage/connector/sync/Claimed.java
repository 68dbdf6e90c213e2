package inzage.connector.sync;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;

/**
 * A run that this process may execute, for as long as nobody took the source over.
 *
 * @param fence grows with every claim of the source; only the holder of the newest can apply
 */
public record Claimed(long run, RunMode mode, SchoolSetup school, SourceSetup source, long fence) {}
