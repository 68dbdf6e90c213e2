package inzage.connector.publication.rule.result;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import inzage.connector.store.Stored;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a result tells about other attempts at its test: a second attempt that there was a first, one that is not valid that
 * there is a better. While any attempt at that test is hidden, the others say neither. They could also have been numbered
 * anew, but a number of ours beside a grade of the source's would be wrong once the hidden one is shown.
 */
final class AttemptFlags {
    private static final Set<String> FLAGS = Set.of("attempt", "valid");

    private AttemptFlags() {}

    static Fields of(Question question, RecordId id, Result result) {
        boolean tells = result.attempt() != null || result.valid() != Ynu.UNKNOWN;
        return tells && anotherHidden(question, id, result) ? Fields.without(FLAGS) : Fields.ALL;
    }

    /** Beside a result that is released at moments only what belongs to the same moment counts: an attempt of since tells nothing yet. */
    private static boolean anotherHidden(Question question, RecordId id, Result result) {
        Standing standing = Standing.of(question);
        boolean waits = question.slice().find(id).filter(standing::waits).isPresent();
        return question.slice().records().values().stream()
                .filter(other ->
                        !other.id().equals(id) && sameTest(waits ? standing.then(other) : other.current(), result))
                .anyMatch(other -> question.leaves().seen(other.id()).isEmpty());
    }

    private static boolean sameTest(Optional<? extends Stored<?>> version, Result result) {
        return version.map(Stored::record)
                .filter(Result.class::isInstance)
                .map(Result.class::cast)
                .filter(other -> other.subject().equals(result.subject())
                        && other.schoolYear().equals(result.schoolYear())
                        && Objects.equals(other.title(), result.title()))
                .isPresent();
    }
}
