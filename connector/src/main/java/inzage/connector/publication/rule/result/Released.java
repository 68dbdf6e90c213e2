package inzage.connector.publication.rule.result;

import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.publication.decision.Versions;
import inzage.connector.publication.release.Releases;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * shows results and standard tests as they were at the last release moment. Between two moments something may vanish, but
 * nothing appears or changes: what was gone or hidden since the moment, if only for a while, waits for the next one.
 */
public final class Released implements Rule.OfVersions {
    /** As in the list of rules. */
    public static final String ID = "R-15";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Verdict ofVersions(Question question, Versions<?> record) {
        Standing standing = Standing.of(question);
        if (!standing.waits(record)) {
            return Verdict.passesUntil(untilWithdrawn(question, record));
        }
        Optional<Instant> until = next(question, record);
        Optional<? extends Stored<?>> version = standing.version(record);
        if (version.isEmpty() || interrupted(standing, record, version.get()) || rejectedSince(question, record)) {
            return Verdict.hidesUntil(Reason.NOT_YET_RELEASED, until);
        }
        Stored<?> shown = version.get();
        return shown.appliedTo() == null
                ? Verdict.passesUntil(until)
                : new Verdict.Picks(shown.appliedFrom(), true, until);
    }

    /** Whether it was withdrawn, or the exam board's to determine, for a while. */
    private static boolean interrupted(Standing standing, Versions<?> record, Stored<?> shown) {
        Instant to = shown.appliedTo();
        while (to != null) {
            Optional<? extends Stored<?>> next = record.at(to);
            if (next.isEmpty() || !standing.waits(next.get())) {
                return true;
            }
            to = next.get().appliedTo();
        }
        return false;
    }

    /** Whether its classification was in doubt at some time since the moment. */
    private static boolean rejectedSince(Question question, Versions<?> record) {
        Stored<?> any = record.all().get(0);
        OpenReject.Key key = new OpenReject.Key(any.source(), any.key());
        return settled(question).anyMatch(reject -> reject.record().equals(Optional.of(key)));
    }

    /** Also of what became the exam board's since the moment: until the next one it tells of what was there. */
    @Override
    public Optional<Instant> untilWithdrawn(Question question, Versions<?> record) {
        Standing standing = Standing.of(question);
        return record.all().stream().anyMatch(standing::waits) ? next(question, record) : Optional.empty();
    }

    /** When what happened to it since the last moment is released. */
    private static Optional<Instant> next(Question question, Versions<?> record) {
        Releases releases = question.facts().releases();
        Stream<Instant> changes = record.all().stream()
                .flatMap(version ->
                        Stream.concat(Stream.of(Standing.came(version)), Stream.ofNullable(version.appliedTo())));
        Stream<Instant> rejects = question.facts().exams().rejects().stream()
                .flatMap(reject -> Stream.concat(Stream.of(reject.since()), reject.resolved().stream()));
        return Stream.concat(changes, rejects)
                .filter(instant -> question.released().stream().allMatch(instant::isAfter))
                .flatMap(instant -> releases.due(question.viewer().kind(), instant).stream())
                .filter(question.now()::isBefore)
                .min(Instant::compareTo);
    }

    private static Stream<OpenReject> settled(Question question) {
        return question.facts().exams().rejects().stream().filter(reject -> !reject.open());
    }
}
