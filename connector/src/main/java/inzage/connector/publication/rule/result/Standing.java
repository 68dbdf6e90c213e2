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
 */
public final class Standing {
    private Standing() {}

    /** Whether records of this kind are released at moments. */
    public static boolean waits(Class<?> kind) {
        return kind == Result.class || kind == StandardTest.class;
    }

    /** Whether this one is, as it is now. */
    static boolean waits(Question question, Versions<?> record) {
        return waits(question, newest(record));
    }

    /** Empty if none belongs to the moment, or if it was the exam board's to determine then. */
    static <T extends Canonical> Optional<Stored<T>> of(Question question, Versions<T> record) {
        if (!waits(question, record)) {
            return record.current();
        }
        return question.released()
                .flatMap(moment -> belonging(record, moment))
                .filter(version -> waits(question, version));
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

    private static boolean waits(Question question, Stored<?> version) {
        ExamSettings settings = question.facts().settings().exam();
        return waits(version.record().getClass())
                && !(version.record() instanceof Result result && ExamLike.is(result, settings));
    }

    private static Stored<?> newest(Versions<?> record) {
        return record.all().get(record.all().size() - 1);
    }
}
