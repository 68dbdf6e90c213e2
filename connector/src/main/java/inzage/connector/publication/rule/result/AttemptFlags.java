package inzage.connector.publication.rule.result;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
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

    private static boolean anotherHidden(Question question, RecordId id, Result result) {
        return question.worked()
                .out(SameTests.class, () -> new SameTests(question))
                .anotherHidden(id, result);
    }
}
