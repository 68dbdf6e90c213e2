package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.DUTCH;
import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Adds grades to a grade book that come after the last release moment, with the averages over them that come at once. */
final class LateGrades {
    private final Random random;
    private final Instant late;

    LateGrades(Random random, Instant late) {
        this.random = random;
        this.late = late;
    }

    List<Stored<Result>> in(List<Stored<Result>> versions) {
        List<Stored<Result>> all = new ArrayList<>(versions);
        for (RecordId subject : List.of(MATHS, DUTCH)) {
            for (int i = random.nextInt(3); i > 0; i--) {
                all = with(grade(subject, all.size()), all);
            }
        }
        return all;
    }

    private Stored<Result> grade(RecordId subject, int number) {
        String grade = String.valueOf(1 + random.nextInt(10));
        return stored(id(9000 + number), result(Kind.TEST, grade, "subject", Ref.id(subject)), late, null);
    }

    private List<Stored<Result>> with(Stored<Result> grade, List<Stored<Result>> versions) {
        List<Stored<Result>> all = new ArrayList<>(List.of(grade));
        for (Stored<Result> version : versions) {
            Result record = version.record();
            if (record.subject().equals(grade.record().subject()) && derived(record) && !version.withheld()) {
                all.addAll(recomputed(version, grade.id()));
            } else {
                all.add(version);
            }
        }
        return all;
    }

    private List<Stored<Result>> recomputed(Stored<Result> version, RecordId grade) {
        if (version.appliedTo() != null || version.appliedFrom().equals(late)) {
            return List.of(version);
        }
        Result record = version.record();
        List<Ref> named = record.contributors();
        List<Ref> more = new ArrayList<>(named == null ? List.of() : named);
        more.add(Ref.id(grade));
        Result after = named == null
                ? result(record.kind(), "9,9", "subject", record.subject())
                : result(record.kind(), "9,9", "subject", record.subject(), "contributors", more);
        return List.of(
                stored(version.id(), record, version.appliedFrom(), late), stored(version.id(), after, late, null));
    }

    private static boolean derived(Result result) {
        return result.kind() == Kind.AVERAGE || result.kind() == Kind.YEAR_AVERAGE;
    }
}
