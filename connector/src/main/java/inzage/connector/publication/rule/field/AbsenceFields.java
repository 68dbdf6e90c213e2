package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Absence;
import inzage.connector.consent.Age;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Of an absence: a reason that a student of 16 or older gave, or perhaps gave, is the student's own; that there was an absence,
 * how often and when, a guardian may know. SICK and EXEMPT are such reasons too.
 */
final class AbsenceFields {
    private AbsenceFields() {}

    static Fields of(Absence absence, Question question) {
        return question.student()
                        || question.facts().settings().fields().absenceReasonsFrom16()
                        || !own(absence, question)
                ? Fields.ALL
                : new Fields(
                        Set.of("reason"),
                        Map.of("kind", neutral(absence.kind()), "reasonBy", Absence.ReasonBy.UNKNOWN));
    }

    private static boolean own(Absence absence, Question question) {
        LocalDate birthDate = question.facts().student().record().birthDate();
        boolean sixteen = birthDate == null || !absence.date().isBefore(Age.reaches(birthDate, Age.SIXTEEN));
        return sixteen
                && switch (absence.reasonBy()) {
                    case STUDENT, UNKNOWN -> true;
                    case GUARDIAN, SCHOOL -> false;
                };
    }

    private static Absence.Kind neutral(Absence.Kind kind) {
        return switch (kind) {
            case SICK, EXEMPT -> Absence.Kind.ABSENT;
            case ABSENT, LATE, SENT_OUT, NO_BOOKS, NO_HOMEWORK, OTHER -> kind;
        };
    }
}
