package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;

/** never hides a record, withholds fields of it. A kind whose fields nobody thought about is a mistake, and so hidden. */
public final class FieldsShown implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-18";
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        Canonical record = version.record();
        if (record instanceof Result result) {
            return Verdict.shows(ResultFields.of(result, question));
        }
        if (record instanceof Absence absence) {
            return Verdict.shows(AbsenceFields.of(absence, question));
        }
        if (record instanceof Lesson) {
            return Verdict.shows(LessonFields.of(question));
        }
        if (record instanceof Homework homework) {
            return Verdict.shows(HomeworkFields.of(homework, question));
        }
        if (record instanceof Student student) {
            return Verdict.shows(StudentFields.of(student, question));
        }
        if (record instanceof Guardian) {
            return Verdict.shows(GuardianFields.of(version.id(), question));
        }
        if (record instanceof Enrolment enrolment) {
            return EnrolmentFields.of(enrolment, question);
        }
        throw new IllegalStateException("nobody said which fields of " + Kind.of(record) + " are shown");
    }
}
