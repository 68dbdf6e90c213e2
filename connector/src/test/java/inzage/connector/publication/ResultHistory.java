package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.DUTCH;
import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;
import static inzage.connector.publication.rule.Samples.rejected;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;
import static inzage.connector.publication.rule.Samples.withheld;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.Stored;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Six days of a student's results, made by chance: they come, change, are withheld, rejected, withdrawn and come back. */
final class ResultHistory {
    static final Instant FROM = Instant.parse("2026-09-09T06:00:00Z");
    static final Instant THROUGH = Instant.parse("2026-09-15T06:00:00Z");

    private final Random random;
    private final List<Stored<Result>> versions = new ArrayList<>();
    private final List<OpenReject> rejects = new ArrayList<>();
    private final TreeSet<Instant> deliveries = new TreeSet<>();

    ResultHistory(Random random) {
        this.random = random;
        for (long number = 101; number <= 106; number++) {
            RecordId subject = number % 2 == 0 ? MATHS : DUTCH;
            Kind kind = random.nextBoolean() ? Kind.TEST : Kind.SUBTEST;
            record(number, kind, "subject", Ref.id(subject), "title", "PO" + number / 3, "attempt", (int) number % 3);
        }
        record(107, Kind.INTERMEDIATE, "subject", Ref.id(MATHS), "contributors", refs(102, 104));
        record(108, Kind.AVERAGE, "subject", Ref.id(MATHS), "contributors", refs(107, 106));
        record(109, Kind.AVERAGE, "subject", Ref.id(DUTCH));
        record(110, Kind.YEAR_AVERAGE, "subject", Ref.id(MATHS));
        for (int i = random.nextInt(5); i >= 0; i--) {
            deliveries.add(instant());
        }
    }

    /** Whatever happens, and the instants around it. */
    List<Instant> instants() {
        TreeSet<Instant> instants = new TreeSet<>(deliveries);
        versions.forEach(version -> {
            instants.add(version.appliedFrom());
            Optional.ofNullable(version.appliedTo()).ifPresent(instants::add);
        });
        rejects.forEach(reject -> {
            instants.add(reject.since());
            reject.resolved().ifPresent(instants::add);
        });
        return instants.stream()
                .flatMap(instant -> Stream.of(instant.minusSeconds(1), instant, instant.plusSeconds(1)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Makes the school what it was at an instant. */
    void putInto(FakeSchool school, Instant now) {
        List<OpenReject> known = rejects.stream()
                .filter(reject -> !reject.since().isAfter(now))
                .map(reject -> open(reject, now))
                .toList();
        school.replace(
                Result.class,
                versions.stream()
                        .filter(version -> !version.appliedFrom().isAfter(now))
                        .map(version -> at(version, now, known))
                        .toList());
        school.rejects.clear();
        school.rejects.addAll(known);
        school.deliveries.clear();
        school.deliveries.addAll(deliveries.headSet(now, true));
    }

    private static Stored<Result> at(Stored<Result> version, Instant now, List<OpenReject> rejects) {
        Instant to = version.appliedTo();
        if (to != null && !to.isAfter(now)) {
            return version;
        }
        Stored<Result> current = stored(version.id(), version.record(), version.appliedFrom(), null);
        boolean flagged = rejects.stream()
                .anyMatch(reject -> reject.open()
                        && reject.record().equals(Optional.of(new OpenReject.Key(version.source(), version.key()))));
        return version.withheld() ? withheld(current) : flagged ? rejected(current) : current;
    }

    private static OpenReject open(OpenReject reject, Instant now) {
        boolean open = reject.resolved().stream().allMatch(now::isBefore);
        return open
                ? new OpenReject(reject.kind(), reject.subject(), reject.record(), reject.since(), Optional.empty())
                : reject;
    }

    private void record(long number, Kind kind, Object... more) {
        TreeSet<Instant> changes = new TreeSet<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            changes.add(instant());
        }
        Instant from = changes.pollFirst();
        while (from != null) {
            Instant to = changes.pollFirst();
            version(number, kind, from, to, more);
            from = to == null || random.nextInt(5) > 0 ? to : changes.pollFirst();
        }
    }

    private void version(long number, Kind usual, Instant from, @Nullable Instant to, Object... more) {
        Kind kind = random.nextInt(12) == 0 && usual == Kind.TEST ? Kind.EXAM_PART : usual;
        List<Object> values = new ArrayList<>(List.of(more));
        values.addAll(List.of("weight", BigDecimal.valueOf(1 + random.nextInt(3))));
        values.addAll(List.of("valid", Ynu.values()[random.nextInt(Ynu.values().length)]));
        if (random.nextInt(4) == 0) {
            values.addAll(List.of("enteredAt", from.plus(Duration.ofHours(random.nextInt(30)))));
        }
        String grade = 1 + random.nextInt(9) + "," + random.nextInt(10);
        Stored<Result> version = stored(id(number), result(kind, grade, values.toArray()), from, to);
        versions.add(random.nextInt(8) == 0 ? withheld(version) : version);
        if (random.nextInt(10) == 0) {
            Instant since = from.plusSeconds(1 + random.nextInt(40_000));
            rejects.add(new OpenReject(
                    "result",
                    Optional.of(version.record().subject().id()),
                    Optional.of(new OpenReject.Key(version.source(), version.key())),
                    since,
                    random.nextBoolean() ? Optional.empty() : Optional.of(since.plusSeconds(random.nextInt(60_000)))));
        }
    }

    private Instant instant() {
        return FROM.plusSeconds(
                random.nextInt((int) Duration.between(FROM, THROUGH).toSeconds()));
    }
}
