package inzage.mappings.definition.fetch;

import inzage.mappings.definition.Template;
import inzage.mappings.expression.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an answer means that is not what was asked for.
 *
 * @param status HTTP statuses; empty: any
 * @param when over the answer, for systems that answer 200 with a failure
 * @param text is found in the answer, also in one that is no document
 * @param in sets for which it counts; empty: all
 * @param say to the operator; may quote the answer
 */
public record ErrorRule(
        Set<Integer> status,
        Optional<Expression> when,
        Optional<Pattern> text,
        Set<String> in,
        Verdict is,
        Optional<Template> say) {
    public ErrorRule {
        status = Set.copyOf(status);
        in = Set.copyOf(in);
        if (status.isEmpty() && when.isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("a rule for every answer");
        }
    }

    /** What becomes of the call. */
    public enum Verdict {
        /** The run fails and is not tried again before somebody has looked. */
        STOP,
        /** The same call is made again, after a pause. */
        RETRY,
        /** This call answers for nothing; what it would have brought stands as it was. */
        SKIP,
        /** The same; but where every call of a set is answered so, the run fails: it is not some row that is closed to us. */
        SKIP_SOME,
        /** The call answers: there is nothing here. */
        GONE
    }
}
