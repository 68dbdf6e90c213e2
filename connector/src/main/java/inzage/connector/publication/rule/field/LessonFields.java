package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.publication.Module;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import java.util.HashSet;
import java.util.Set;

/**
 * Of a lesson: never who else is in it; the remark by setting; whether attendance was registered only to whom the absences are
 * open.
 */
final class LessonFields {
    private static final String KIND = Kind.of(Lesson.class).name();

    private LessonFields() {}

    static Fields of(Question question) {
        Set<String> withheld = new HashSet<>(Set.of("students"));
        if (!question.facts().settings().fields().remarks().contains(KIND)) {
            withheld.add("remark");
        }
        if (!question.openings().open(Module.ABSENCES)) {
            withheld.add("attendanceRegistered");
        }
        return Fields.without(withheld);
    }
}
