package inzage.connector.publication.rule.field;

import static java.util.Map.entry;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.util.Map;
import java.util.Set;

/** never hides a record, withholds fields of it. A kind whose fields nobody thought about is a mistake, and so hidden. */
public final class FieldsShown implements Rule.OfVersion {
    /** What the source writes there may be the name of another guardian who answered. */
    private static final FieldsOf NOTE = without("author");
    /** Who else something is for. */
    private static final FieldsOf TO_MANY = without("audience");
    /** It may not be known before a day that differs per year, and which day that is nobody says. */
    private static final FieldsOf STANDARD_TEST = without("advice");

    private static final FieldsOf ALL = (version, question) -> Verdict.PASSES;

    private static final Map<Class<? extends Canonical>, FieldsOf> BY_KIND = Map.ofEntries(
            entry(Result.class, FieldsOf.of(Result.class, ResultFields::of)),
            entry(Absence.class, FieldsOf.of(Absence.class, AbsenceFields::of)),
            entry(Lesson.class, FieldsOf.of(Lesson.class, (lesson, question) -> LessonFields.of(question))),
            entry(Homework.class, FieldsOf.of(Homework.class, HomeworkFields::of)),
            entry(Student.class, FieldsShown::student),
            entry(Guardian.class, (version, question) -> Verdict.shows(GuardianFields.of(version.id(), question))),
            entry(Enrolment.class, (version, question) -> EnrolmentFields.of((Enrolment) version.record(), question)),
            entry(Note.class, NOTE),
            entry(SupportPlan.class, ALL),
            entry(Report.class, ALL),
            entry(StandardTest.class, STANDARD_TEST),
            entry(Incident.class, (version, question) -> Verdict.shows(IncidentFields.of(question))),
            entry(Medical.class, (version, question) -> Verdict.shows(MedicalFields.of(question))),
            entry(Group.class, ALL),
            entry(StaffMember.class, (version, question) -> Verdict.shows(StaffFields.of(question))),
            entry(NewsItem.class, TO_MANY),
            entry(Activity.class, TO_MANY),
            entry(Document.class, TO_MANY));

    @Override
    public String id() {
        return "R-18";
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        Kind kind = Kind.of(version.record());
        FieldsOf fields = BY_KIND.get(kind.type());
        if (fields == null) {
            throw new IllegalStateException("nobody said which fields of " + kind + " are shown");
        }
        return fields.of(version, question);
    }

    private static Verdict student(Stored<?> version, Question question) {
        boolean own = version.id().equals(question.slice().student());
        return Verdict.shows(
                own ? StudentFields.of((Student) version.record(), question) : ClassmateFields.of(question));
    }

    private static FieldsOf without(String component) {
        Verdict verdict = Verdict.shows(Fields.without(Set.of(component)));
        return (version, question) -> verdict;
    }
}
