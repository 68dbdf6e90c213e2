package inzage.connector.publication.average;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.grade.Fraction;
import inzage.connector.publication.grade.RunningAverage;
import inzage.connector.publication.grade.RunningAverage.Composed;
import inzage.connector.publication.grade.RunningAverage.Item;
import inzage.connector.publication.setting.OwnAverageSettings;
import inzage.connector.store.Stored;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds averages of a source that do not fit what the source says they are made of. Only where all parts are known, down to the
 * grades, with what one needs to weigh them: anything else is no sign of a mistake. For operators; never shown to parents.
 */
public final class Misfits {
    /** A source may round to one decimal. */
    private static final Fraction TOLERATED = Fraction.of(new BigDecimal("0.05"));

    private final Map<RecordId, Result> results = new HashMap<>();
    private final OwnAverageSettings settings;

    private Misfits(Collection<Stored<Result>> current, OwnAverageSettings settings) {
        this.settings = settings;
        current.forEach(stored -> results.put(stored.id(), stored.record()));
    }

    /**
     * @param current all results of one student
     * @return the averages that do not fit
     */
    public static List<Stored<Result>> among(Collection<Stored<Result>> current, OwnAverageSettings settings) {
        Misfits misfits = new Misfits(current, settings);
        return current.stream()
                .filter(stored -> misfits.misfit(stored.record()))
                .toList();
    }

    private boolean misfit(Result average) {
        BigDecimal value = average.value();
        if (value == null
                || !average(average)
                || Sibling.gradeOf(average).findAny().isEmpty()) {
            return false;
        }
        return items(average, new HashSet<>())
                .flatMap(items -> RunningAverage.of(items, settings.innerRounding()))
                .filter(ours -> ours.differsBeyond(TOLERATED, Fraction.of(value)))
                .isPresent();
    }

    /** Empty if not everything is known. */
    private Optional<List<Item>> items(Result made, Set<RecordId> path) {
        List<Sibling> siblings = new ArrayList<>();
        for (Ref ref : named(made)) {
            Result part = ref.resolved() ? results.get(ref.id()) : null;
            if (part == null || !path.add(ref.id())) {
                return Optional.empty();
            }
            if (named(part).isEmpty()) {
                valid(Sibling.gradeOf(part)).forEach(siblings::add);
            } else {
                Optional<List<Item>> parts = items(part, path);
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                valid(Sibling.composed(part, weight -> new Composed(parts.get(), weight)))
                        .forEach(siblings::add);
            }
        }
        return siblings.isEmpty()
                ? Optional.empty()
                : Siblings.items(siblings, new AttemptSaidValid(settings.attempts()));
    }

    private static Stream<Sibling> valid(Stream<Sibling> siblings) {
        return siblings.filter(sibling -> sibling.result().valid() != Ynu.NO);
    }

    private static boolean average(Result result) {
        return result.kind() == Result.Kind.AVERAGE || result.kind() == Result.Kind.YEAR_AVERAGE;
    }

    private static List<Ref> named(Result result) {
        List<Ref> named = result.contributors();
        return named == null ? List.of() : named;
    }
}
