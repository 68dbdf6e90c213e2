package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.stored;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.Stored;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Attempts at one test as sources give them: numbered from one, each with a rule of its own about which is valid. */
enum Retakes {
    HIGHEST {
        @Override
        int valid(List<BigDecimal> grades) {
            return grades.indexOf(grades.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
        }
    },
    LAST {
        @Override
        int valid(List<BigDecimal> grades) {
            return grades.size() - 1;
        }
    };

    /** Which of these is valid, by its place; in order of attempt. */
    abstract int valid(List<BigDecimal> grades);

    /** As the source would have numbered and judged them if there had been no others. */
    List<Stored<Result>> alone(List<Stored<Result>> versions) {
        Map<Ref, List<Stored<Result>>> bySubject = new HashMap<>();
        versions.stream().filter(version -> version.record().attempt() != null).forEach(version -> bySubject
                .computeIfAbsent(version.record().subject(), subject -> new ArrayList<>())
                .add(version));
        return versions.stream()
                .map(version -> version.record().attempt() == null
                        ? version
                        : judged(
                                version, bySubject.getOrDefault(version.record().subject(), List.of())))
                .toList();
    }

    private Stored<Result> judged(Stored<Result> version, List<Stored<Result>> attempts) {
        int number = attempts.indexOf(version);
        int valid = valid(attempts.stream()
                .map(attempt -> Objects.requireNonNull(attempt.record().value()))
                .toList());
        Map<String, Object> values = new HashMap<>(Kind.values(version.record()));
        values.put("attempt", number + 1);
        values.put("valid", number == valid ? Ynu.YES : Ynu.NO);
        return stored(version.id(), record(Result.class, values));
    }
}
