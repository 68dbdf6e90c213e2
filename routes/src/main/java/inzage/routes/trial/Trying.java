package inzage.routes.trial;

import inzage.connector.school.Portion;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.RunMode;

/** What goes through a route in place of a run: there is no run, so it has no number, and nobody can claim it. */
final class Trying {
    /** What a trial holds in memory at most, in bytes. */
    static final long MOST = 128L << 20;

    private Trying() {}

    static Claimed of(SchoolSetup school, SourceSetup source) {
        return new Claimed(0, RunMode.DRY, school, source, Portion.WHOLE, 0);
    }
}
