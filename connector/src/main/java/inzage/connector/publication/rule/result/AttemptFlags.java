package inzage.connector.publication.rule.result;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Versions;
import inzage.connector.publication.setting.AverageMode;
import inzage.connector.store.Stored;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a result tells about other attempts at its test: a second attempt that there was a first, one that is not valid that there is
 * a better. An attempt is numbered only beside another one that is shown too, so that the only one to be seen looks the same
 * whether or not there are others, and while any attempt at the test is hidden none is. They could also have been numbered anew, but
 * then a number would change when the hidden one is shown or a shown one vanishes. A school that has averages of ours shows no
 * numbers of the source's either: one that is missing would tell of a hidden attempt between two others.
 */
final class AttemptFlags {
    private static final Fields UNNUMBERED = Fields.without(Set.of("attempt"));
    private static final Fields UNTOLD = Fields.without(Set.of("attempt", "valid"));

    private AttemptFlags() {}

    static Fields of(Question question, RecordId id, Result result) {
        if (result.attempt() == null && result.valid() == Ynu.UNKNOWN) {
            return Fields.ALL;
        }
        List<RecordId> others = others(question, id, result).toList();
        if (others.stream().anyMatch(other -> question.leaves().seen(other).isEmpty())) {
            return UNTOLD;
        }
        // Without a title nobody knows which of the others are attempts at the same test.
        boolean alone = others.isEmpty() || result.title() == null;
        boolean ours = question.facts().settings().averages() == AverageMode.OWN;
        return alone || ours ? UNNUMBERED : Fields.ALL;
    }

    /**
     * Other attempts. Beside a result that is released at moments only what belongs to the same moment counts: an attempt of since
     * tells nothing yet.
     */
    private static Stream<RecordId> others(Question question, RecordId id, Result result) {
        Standing standing = Standing.of(question);
        boolean waits = question.slice().find(id).filter(standing::waits).isPresent();
        return question.slice().records().values().stream()
                .filter(other ->
                        !other.id().equals(id) && sameTest(waits ? standing.then(other) : other.current(), result))
                .map(Versions::id);
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
