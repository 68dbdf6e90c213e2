package inzage.connector.publication.rule.result;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.StandardTest;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Versions;
import inzage.connector.publication.setting.ExamSettings;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.Optional;

/**
 * Which version of a record a viewer may know: of results and standard tests that of the last release moment, of anything else the
 * current one. A version belongs to a moment if it was both applied and entered by then. What the exam board determines is not
 * released at moments.
 *
 * @param moment up to which results are released; empty if none ever were
 */
public record Standing(ExamSettings exam, Optional<Instant> moment) {
    static Standing of(Question question) {
        return new Standing(question.facts().settings().exam(), question.released());
    }

    /** Whether records of this kind are released at moments. */
    public static boolean waits(Class<?> kind) {
        return kind == Result.class || kind == StandardTest.class;
    }

    /** Whether this one is, as it is now. */
    boolean waits(Versions<?> record) {
        return waits(record.all().get(record.all().size() - 1));
    }

    /** Empty if none belongs to the moment, or if it was the exam board's to determine then. */
    <T extends Canonical> Optional<Stored<T>> version(Versions<T> record) {
        return waits(record) ? then(record).filter(this::waits) : record.current();
    }

    /** What belongs to the moment, whatever became of it since. */
    <T extends Canonical> Optional<Stored<T>> then(Versions<T> record) {
        return moment.flatMap(reached -> belonging(record, reached));
    }

    /** When a version could first be released. */
    static Instant came(Stored<?> version) {
        Instant entered = version.record() instanceof Result result ? result.enteredAt() : null;
        return entered != null && entered.isAfter(version.appliedFrom()) ? entered : version.appliedFrom();
    }

    private static <T extends Canonical> Optional<Stored<T>> belonging(Versions<T> record, Instant moment) {
        Optional<Stored<T>> version = record.at(moment);
        while (version.isPresent() && came(version.get()).isAfter(moment)) {
            version = record.replacedBy(version.get());
        }
        return version;
    }

    /** Whether it is, or was, in this version. */
    boolean waits(Stored<?> version) {
        return waits(version.record().getClass())
                && !(version.record() instanceof Result result && ExamLike.is(result, exam));
    }
}
