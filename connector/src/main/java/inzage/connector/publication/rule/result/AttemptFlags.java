package inzage.connector.publication.rule.result;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.setting.AverageMode;
import java.util.Set;

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
        SameTests tests = question.worked().out(SameTests.class, () -> new SameTests(question));
        if (tests.anotherHidden(id, result)) {
            return UNTOLD;
        }
        // Without a title nobody knows which of the others are attempts at the same test.
        boolean alone = result.title() == null || tests.alone(id, result);
        boolean ours = question.facts().settings().averages() == AverageMode.OWN;
        return alone || ours ? UNNUMBERED : Fields.ALL;
    }
}
