package inzage.connector.publication.decision;

import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rules are asked: who looks at what, given which facts.
 *
 * @param leaves whether other records of the slice may be seen, for values derived from them
 * @param openings whether other modules are open, for fields that tell of them
 * @param released up to when results are released to the viewer; empty if none ever were
 * @param worked what rules know of the slice as a whole
 */
public record Question(
        Viewer viewer,
        Slice<?> slice,
        Facts facts,
        Leaves leaves,
        Openings openings,
        Optional<Instant> released,
        Worked worked) {
    /** At {@code viewer.now()}. */
    public Question(Viewer viewer, Slice<?> slice, Facts facts, Leaves leaves, Openings openings) {
        this(
                viewer,
                slice,
                facts,
                leaves,
                openings,
                facts.releases().reached(viewer.kind(), viewer.now()),
                new Worked());
    }

    public Instant now() {
        return viewer.now();
    }

    /** The school's day. */
    public LocalDate today() {
        return facts.calendar().day(now());
    }

    public Optional<Module> module() {
        return slice.module();
    }

    /** A student who looks; only ever at the own file. */
    public boolean student() {
        return viewer.kind() == Viewer.Kind.STUDENT;
    }
}
