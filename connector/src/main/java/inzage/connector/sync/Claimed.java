package inzage.connector.sync;

import inzage.connector.school.Portion;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import java.util.Optional;

/**
 * A run that this process may execute, for as long as nobody took the source over.
 *
 * @param portion how much of the source it asks for
 * @param reread what it reads, if nothing is to be fetched
 * @param fence grows with every claim of the source; only the holder of the newest can apply
 */
public record Claimed(
        long run,
        RunMode mode,
        SchoolSetup school,
        SourceSetup source,
        Portion portion,
        Optional<Reread> reread,
        long fence) {
    /** A run that has something fetched. */
    public Claimed(long run, RunMode mode, SchoolSetup school, SourceSetup source, Portion portion, long fence) {
        this(run, mode, school, source, portion, Optional.empty(), fence);
    }

    /** Whether something is fetched for it; else it reads again what was landed. */
    public boolean fetches() {
        return reread.isEmpty();
    }

    /** The run whose input it maps again, over what that was laid over; empty if it does not replay. */
    public Optional<Long> replays() {
        return reread.flatMap(Reread::replays);
    }

    /** Maps as much of a delivery as this run asks for. */
    public SourceMapping mapping() {
        return portion.only().isEmpty() ? source.mapping() : source.mapping().only(portion.only());
    }
}
