package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Canonical;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.util.function.BiFunction;

/** Says what of a record of one kind is shown. */
@FunctionalInterface
interface FieldsOf {
    Verdict of(Stored<?> version, Question question);

    static <T extends Canonical> FieldsOf of(Class<T> kind, BiFunction<T, Question, Fields> fields) {
        return (version, question) -> Verdict.shows(fields.apply(kind.cast(version.record()), question));
    }
}
