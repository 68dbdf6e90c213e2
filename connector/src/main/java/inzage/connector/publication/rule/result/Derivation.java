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
        Optional<? extends Stored<?>> entered = entered(id);
        if (entered.isEmpty()) {
            return false;
        }
        Result result = (Result) entered.get().record();
        return madeOfNamed(result) ? open(id, result) : leaf(id, entered.get()) && open(id, result);
    }

    private boolean presumed(RecordId value, Presumption presumption) {
        Map<RecordId, Stored<?>> entered = new LinkedHashMap<>();
        question.slice().records().values().forEach(record -> record.at(made)
                .ifPresent(version -> entered.put(record.id(), version)));
        Predicate<Result> part = presumption.among(
                entered.values().stream().map(Derivation::result).toList());
        return question.facts().exams().rejects().stream().noneMatch(presumption::concerns)
                && entered.entrySet().stream()
                        .filter(other -> !other.getKey().equals(value) && part.test(result(other.getValue())))
                        .allMatch(other -> leaf(other.getKey(), other.getValue())
                                && namedOpen(other.getKey(), result(other.getValue())));
    }

    private boolean namedOpen(RecordId id, Result result) {
        return !madeOfNamed(result) || !asked.add(id) || open(id, result);
    }

    /** A grade that somebody gave, or that stands for what we do not know. One that does not count tells nothing. */
    private boolean leaf(RecordId id, Stored<?> entered) {
        if (result(entered).counts() == Ynu.NO) {
            return true;
        }
        Optional<Leaf> seen = question.leaves().seen(id);
        return seen.filter(leaf -> notBehind(leaf, entered) || saysTheSame(result(leaf.version()), result(entered)))
                .isPresent();
    }

    /** A version that was picked may be older than the one that entered the value, which is hidden then. */
    private static boolean notBehind(Leaf leaf, Stored<?> entered) {
        return leaf.pick()
                .filter(pick ->
                        !pick.throughout() || leaf.version().appliedFrom().isBefore(entered.appliedFrom()))
                .isEmpty();
    }

    private static boolean saysTheSame(Result seen, Result entered) {
        return seen.grade().equals(entered.grade())
                && Objects.equals(seen.value(), entered.value())
                && Objects.equals(seen.weight(), entered.weight())
                && seen.counts() == entered.counts()
                && seen.valid() == entered.valid();
    }

    private Optional<? extends Stored<?>> entered(RecordId id) {
        return question.slice().find(id).flatMap(this::entered);
    }

    private <T extends Canonical> Optional<Stored<T>> entered(Versions<T> record) {
        return record.at(made).or(() -> Standing.of(question).version(record));
    }

    private static Result result(Stored<?> version) {
        return (Result) version.record();
    }

    private static boolean madeOfNamed(Result result) {
        return result.contributors() != null && !result.contributors().isEmpty();
    }
}
