package inzage.connector.publication.rule.result;

import inzage.connector.canonical.Canonical;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Versions;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The results as they were at the last release moment, as if nothing had come since; to be decided by the facts of now. */
public final class AtMoment {
    private final Standing standing;
    private final Facts now;
    private final Facts then;

    public AtMoment(Viewer viewer, Facts facts) {
        Optional<Instant> moment = facts.releases().reached(viewer.kind(), viewer.now());
        this.standing = new Standing(facts.settings().exam(), moment);
        this.now = facts;
        this.then = facts.with(new Facts.Exams(
                facts.exams().determinations(),
                facts.exams().holds(),
                facts.exams().rejects().stream()
                        .filter(reject -> !since(reject))
                        .map(AtMoment::open)
                        .toList()));
    }

    /** Without what was rejected since. */
    public Facts facts() {
        return then;
    }

    /** The versions up to the moment, of those records that there were. */
    public <T extends Canonical> List<Stored<T>> versions(List<Stored<T>> all) {
        return Versions.of(all).stream().flatMap(this::versions).toList();
    }

    private <T extends Canonical> Stream<Stored<T>> versions(Versions<T> record) {
        Optional<Stored<T>> version = standing.then(record);
        if (version.isEmpty()) {
            return Stream.empty();
        }
        List<Stored<T>> versions = new ArrayList<>(record.all());
        versions.subList(versions.indexOf(version.get()), versions.size()).clear();
        versions.add(current(version.get()));
        return versions.stream();
    }

    private <T extends Canonical> Stored<T> current(Stored<T> version) {
        OpenReject.Key key = new OpenReject.Key(version.source(), version.key());
        boolean later = now.exams().rejects().stream()
                .anyMatch(reject -> since(reject) && reject.record().equals(Optional.of(key)));
        return new Stored<>(
                version.school(),
                version.source(),
                version.key(),
                version.id(),
                version.record(),
                version.withheld(),
                version.sourceRejected() && !later,
                version.appliedFrom(),
                null);
    }

    private boolean since(OpenReject reject) {
        return standing.moment().stream().allMatch(reject.since()::isAfter);
    }

    private static OpenReject open(OpenReject reject) {
        return new OpenReject(reject.kind(), reject.subject(), reject.record(), reject.since(), Optional.empty());
    }
}
