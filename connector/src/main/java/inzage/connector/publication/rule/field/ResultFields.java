package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Result;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.setting.Settings;
import java.util.HashSet;
import java.util.Set;

/**
 * Of a result: weight and remark by setting; never when it was entered, which tells who works at night, what it was made of, which
 * counts what is hidden, nor whether another attempt counts in its place.
 */
final class ResultFields {
    private static final String KIND = Kind.of(Result.class).name();

    private ResultFields() {}

    static Fields of(Result result, Question question) {
        Settings settings = question.facts().settings();
        Set<String> withheld = new HashSet<>(Set.of("enteredAt", "contributors", "valid"));
        if (!weightShown(result, settings)) {
            withheld.add("weight");
        }
        if (!settings.fields().remarks().contains(KIND)) {
            withheld.add("remark");
        }
        return Fields.without(withheld);
    }

    private static boolean weightShown(Result result, Settings settings) {
        return switch (settings.weights()) {
            case NONE -> false;
            case SUB_TESTS -> result.kind() == Result.Kind.SUBTEST;
            case ALL -> result.kind() != Result.Kind.INTERMEDIATE;
        };
    }
}
