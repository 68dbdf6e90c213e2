package inzage.connector.publication.rule.result;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Leaves.Leaf;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Versions;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether everything that a value was made of may be seen. Where the source names what that is, its word is followed down to the
 * leaves; where it does not, {@link Presumption} says what is presumed.
 */
final class Derivation {
    private final Question question;
    private final Instant made;
    private final Set<RecordId> asked = new HashSet<>();

    /**
     * @param made when the value's version was applied: what came later did not enter it
     */
    Derivation(Question question, Instant made) {
        this.question = question;
        this.made = made;
    }

    boolean open(RecordId id, Result value) {
        List<Ref> named = value.contributors();
        if (named != null) {
            return named.stream().allMatch(contributor -> contributor.resolved() && contributor(contributor.id()));
        }
        Optional<Presumption> presumption = Presumption.of(value);
        return presumption.isEmpty() || presumed(id, presumption.get());
    }

    /** One that the source names; unknown to us it is hidden. Coming round to one that was asked adds nothing. */
    private boolean contributor(RecordId id) {
        if (!asked.add(id)) {
            return true;
        }
        Optional<Result> result = entered(id);
        if (result.isEmpty()) {
            return false;
        }
        return madeOfNamed(result.get()) ? open(id, result.get()) : leaf(id, result.get()) && open(id, result.get());
    }

    private boolean presumed(RecordId value, Presumption presumption) {
        Map<RecordId, Result> entered = new LinkedHashMap<>();
        question.slice().records().values().forEach(record -> at(record)
                .ifPresent(result -> entered.put(record.id(), result)));
        Predicate<Result> part = presumption.among(entered.values());
        return question.facts().exams().rejects().stream().noneMatch(presumption::concerns)
                && entered.entrySet().stream()
                        .filter(other -> !other.getKey().equals(value) && part.test(other.getValue()))
                        .allMatch(other ->
                                leaf(other.getKey(), other.getValue()) && namedOpen(other.getKey(), other.getValue()));
    }

    private boolean namedOpen(RecordId id, Result result) {
        return !madeOfNamed(result) || !asked.add(id) || open(id, result);
    }

    /** A grade that somebody gave, or that stands for what we do not know. One that does not count tells nothing. */
    private boolean leaf(RecordId id, Result entered) {
        if (entered.counts() == Ynu.NO) {
            return true;
        }
        Optional<Leaf> seen = question.leaves().seen(id);
        return seen.filter(leaf -> !leaf.picked() || saysTheSame(leaf.version().record(), entered))
                .isPresent();
    }

    /** A newer version than the one to be seen may have entered the value. */
    private static boolean saysTheSame(Canonical seen, Result entered) {
        return seen instanceof Result result
                && result.grade().equals(entered.grade())
                && Objects.equals(result.value(), entered.value())
                && Objects.equals(result.weight(), entered.weight())
                && result.counts() == entered.counts()
                && result.valid() == entered.valid();
    }

    private Optional<Result> entered(RecordId id) {
        Optional<? extends Versions<?>> record = question.slice().find(id);
        return record.flatMap(this::at)
                .or(() -> record.flatMap(Versions::current).map(Stored::record).map(Result.class::cast));
    }

    private Optional<Result> at(Versions<?> record) {
        return record.at(made).map(Stored::record).map(Result.class::cast);
    }

    private static boolean madeOfNamed(Result result) {
        return result.contributors() != null && !result.contributors().isEmpty();
    }
}
