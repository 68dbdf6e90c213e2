package inzage.connector.sync;

import inzage.connector.school.Portion;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import java.util.OptionalLong;

/**
 * A run that this process may execute, for as long as nobody took the source over.
 *
 * @param portion how much of the source it asks for
 * @param fence grows with every claim of the source; only the holder of the newest can apply
 * @param replays the run whose input it maps again; empty if it fetches
 */
public record Claimed(
        long run,
        RunMode mode,
        SchoolSetup school,
        SourceSetup source,
        Portion portion,
        long fence,
        OptionalLong replays) {
    /** A run that fetches. */
    public Claimed(long run, RunMode mode, SchoolSetup school, SourceSetup source, Portion portion, long fence) {
        this(run, mode, school, source, portion, fence, OptionalLong.empty());
    }

    /** Whether what it reads is to be got from where its source's deliveries come from. */
    public boolean fetches() {
        return replays.isEmpty();
    }

    /** Maps as much of a delivery as this run asks for. */
    public SourceMapping mapping() {
        return portion.only().isEmpty() ? source.mapping() : source.mapping().only(portion.only());
    }
}
