package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Module;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import java.util.HashSet;
import java.util.Set;

/**
 * Of homework: whether it is done only where it is the child's own, since in a group nobody knows whose it is; the lesson it
 * belongs to only to whom the agenda is open.
 */
final class HomeworkFields {
    private HomeworkFields() {}

    static Fields of(Homework homework, Question question) {
        Set<String> withheld = new HashSet<>();
        if (!Ref.id(question.slice().student()).equals(homework.student())) {
            withheld.add("done");
        }
        if (!question.openings().open(Module.AGENDA)) {
            withheld.add("lesson");
        }
        return Fields.without(withheld);
    }
}
