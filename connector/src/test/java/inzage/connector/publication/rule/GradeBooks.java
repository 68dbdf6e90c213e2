package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.DUTCH;
import static inzage.connector.publication.rule.Samples.LONG_AGO;
import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.rejected;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;
import static inzage.connector.publication.rule.Samples.withheld;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.Ynu;
import inzage.connector.exam.Determination;
import inzage.connector.exam.Scope;
import inzage.connector.store.Stored;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes grade books by chance: grades in two subjects, some hidden for some reason, and averages over some of them. */
public final class GradeBooks {
    private final Random random;
    private final List<Stored<Result>> versions = new ArrayList<>();
    private final Map<RecordId, Set<RecordId>> madeOf = new HashMap<>();
    private final Set<RecordId> hidden = new HashSet<>();
    private final Retakes retakes;

    public GradeBooks(Random random) {
        this.random = random;
        retakes = Retakes.values()[random.nextInt(2)];
    }

    /**
     * @param madeOf by average: every grade it was made of
     * @param hidden grades that some rule hides
     * @param retakes which of several attempts the source calls valid
     */
    public record Book(
            List<Stored<Result>> versions, Map<RecordId, Set<RecordId>> madeOf, Set<RecordId> hidden, Retakes retakes) {
        /** As if the hidden grades had never been given, nor what would have been made of them alone. */
        public List<Stored<Result>> withoutHidden() {
            Set<RecordId> gone = new HashSet<>(hidden);
            versions.stream()
                    .filter(version -> version.record().kind() == Kind.INTERMEDIATE)
                    .filter(version ->
                            !madeOf.getOrDefault(version.id(), Set.of()).isEmpty()
                                    && hidden.containsAll(madeOf.getOrDefault(version.id(), Set.of())))
                    .forEach(version -> gone.add(version.id()));
            return retakes.alone(versions.stream()
                    .filter(version -> !gone.contains(version.id()))
                    .map(version -> without(gone, version))
                    .toList());
        }

        /** What was made of something hidden would have come to something else. */
        private Stored<Result> without(Set<RecordId> gone, Stored<Result> version) {
            Result result = version.record();
            List<Ref> named = result.contributors();
            boolean other = !Collections.disjoint(madeOf.getOrDefault(version.id(), Set.of()), hidden);
            if (!other && (named == null || named.stream().noneMatch(ref -> gone.contains(ref.id())))) {
                return version;
            }
            Result made = result(result.kind(), other ? "5,9" : result.grade(), "subject", result.subject());
            return stored(version.id(), named == null ? made : naming(made, named, gone));
        }

        private static Result naming(Result made, List<Ref> named, Set<RecordId> gone) {
            List<Ref> left =
                    named.stream().filter(ref -> !gone.contains(ref.id())).toList();
            return result(made.kind(), made.grade(), "subject", made.subject(), "contributors", left);
        }
    }

    public Book book() {
        for (RecordId subject : List.of(MATHS, DUTCH)) {
            List<RecordId> grades = new ArrayList<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                grades.add(grade(1 + random.nextInt(10), "subject", Ref.id(subject)));
            }
            int single = grades.size();
            if (random.nextBoolean()) {
                grades.addAll(attempts(subject));
            }
            named(subject, grades, random.nextInt(single + 1));
            presumed(subject, grades);
        }
        return new Book(versions, madeOf, hidden, retakes);
    }

    static Determination determination(Random random, Instant now) {
        Instant from = now.plus(Duration.ofDays(random.nextInt(200) - 100));
        return new Determination(
                random.nextLong(),
                Scope.of("2026-2027"),
                from,
                now.minus(Duration.ofDays(random.nextInt(50))),
                random.nextBoolean() ? null : from.plus(Duration.ofDays(random.nextInt(100))));
    }

    /** Two or three attempts at one test, which now and then has no name. */
    private List<RecordId> attempts(RecordId subject) {
        List<BigDecimal> grades = random.ints(2 + random.nextInt(2), 1, 11)
                .mapToObj(BigDecimal::valueOf)
                .toList();
        int valid = retakes.valid(grades);
        List<Object> test = new ArrayList<>(List.of("subject", Ref.id(subject)));
        test.addAll(random.nextInt(4) == 0 ? List.of() : List.of("title", "PO"));
        return IntStream.range(0, grades.size())
                .mapToObj(
                        i -> grade(grades.get(i).intValueExact(), attempt(test, i + 1, i == valid ? Ynu.YES : Ynu.NO)))
                .toList();
    }

    private static Object[] attempt(List<Object> test, int number, Ynu valid) {
        return Stream.concat(test.stream(), Stream.of("attempt", number, "valid", valid))
                .toArray();
    }

    private RecordId grade(int grade, Object... more) {
        RecordId id = next();
        int fate = random.nextInt(6);
        Kind kind = fate == 2 ? Kind.EXAM_PART : Kind.TEST;
        Stored<Result> given = stored(id, result(kind, String.valueOf(grade), more));
        versions.add(
                switch (fate) {
                    case 0 -> withheld(given);
                    case 1 -> rejected(given);
                    default -> given;
                });
        if (fate <= 2) {
            hidden.add(id);
        }
        return id;
    }

    /** An average of an intermediate result of some grades, and of the rest. */
    private void named(RecordId subject, List<RecordId> grades, int split) {
        RecordId inner = next();
        RecordId outer = id(5000 + versions.size());
        List<Ref> rest = new ArrayList<>(refs(grades.subList(split, grades.size())));
        rest.add(Ref.id(inner));
        versions.add(stored(
                inner,
                result(
                        Kind.INTERMEDIATE,
                        "6,0",
                        "subject",
                        Ref.id(subject),
                        "contributors",
                        refs(grades.subList(0, split)))));
        versions.add(stored(outer, result(Kind.AVERAGE, "6,1", "subject", Ref.id(subject), "contributors", rest)));
        madeOf.put(inner, Set.copyOf(grades.subList(0, split)));
        madeOf.put(outer, Set.copyOf(grades));
    }

    private void presumed(RecordId subject, List<RecordId> grades) {
        RecordId average = next();
        versions.add(stored(average, result(Kind.YEAR_AVERAGE, "6,2", "subject", Ref.id(subject)), LONG_AGO, null));
        madeOf.put(average, Set.copyOf(grades));
    }

    private RecordId next() {
        return id(1000 + versions.size());
    }

    private static List<Ref> refs(List<RecordId> ids) {
        return ids.stream().map(Ref::id).collect(Collectors.toList());
    }
}
