package inzage.connector.publication.rule.result;

import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** hides results that the source made on the way from sub-tests to an average and that it says are so. */
public final class NotIntermediate implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-16";
    }

    /** An average is still shown: it is what the intermediate results are for. */
    @Override
    public boolean hidesAverages() {
        return false;
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        return version.record() instanceof Result result
                        && result.kind() == Result.Kind.INTERMEDIATE
                        && hasContributors(result.contributors())
                ? Verdict.hides(Reason.INTERMEDIATE_RESULT)
                : Verdict.PASSES;
    }

    private static boolean hasContributors(@Nullable List<Ref> contributors) {
        return contributors != null && !contributors.isEmpty();
    }
}
