package inzage.connector.publication.rule.result;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.store.SchoolReader.OpenReject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a derived value is presumed to be made of when its source does not say: all of the student's results in its subject and
 * enrolment or school year. Its period leaves out only what {@link Periods} tells apart.
 *
 * <p>A school exam's grade is given before the central exam and cannot contain it. The grade of a central exam, and of a piece of
 * work of its own, is taken for what it says: it is not made of other results here.
 *
 * @param value the derived one
 * @param reach over what it goes
 */
record Presumption(Result value, Reach reach) {
    private static final String RESULT = Kind.of(Result.class).name();
    private static final Set<ExamComponent> CENTRAL_OR_AFTER = Set.of(
            ExamComponent.CE_SCORE,
            ExamComponent.CE_GRADE,
            ExamComponent.END_GRADE,
            ExamComponent.COMBINATION_GRADE,
            ExamComponent.OUTCOME);

    /** Over what a derived value goes. */
    enum Reach {
        SUBJECT,
        SUBJECT_BEFORE_CENTRAL_EXAM,
        ALL_SUBJECTS,
        ITSELF
    }

    /** Empty for what is not presumed to be derived. */
    static Optional<Presumption> of(Result result) {
        Reach reach = reach(result);
        return reach == Reach.ITSELF ? Optional.empty() : Optional.of(new Presumption(result, reach));
    }

    private static Reach reach(Result result) {
        ExamComponent component = result.examComponent();
        return switch (result.kind()) {
            case SUBTEST, TEST, EXAM_PART -> Reach.ITSELF;
            case INTERMEDIATE, AVERAGE, YEAR_AVERAGE -> component == null ? Reach.SUBJECT : ofExam(component);
            case EXAM_GRADE -> component == null ? Reach.SUBJECT_BEFORE_CENTRAL_EXAM : ofExam(component);
            case END_GRADE -> component == null ? Reach.SUBJECT : ofExam(component);
        };
    }

    private static Reach ofExam(ExamComponent component) {
        return switch (component) {
            case CE_SCORE, CE_GRADE, PROFILE_WORK, SECTOR_WORK, NUMERACY -> Reach.ITSELF;
            case SE_PART, SE_GRADE -> Reach.SUBJECT_BEFORE_CENTRAL_EXAM;
            case END_GRADE, OTHER -> Reach.SUBJECT;
            case COMBINATION_GRADE, OUTCOME -> Reach.ALL_SUBJECTS;
        };
    }

    /**
     * Which results it may be made of.
     *
     * @param entered all results of the student at the time, the value too
     */
    Predicate<Result> among(Collection<Result> entered) {
        Periods periods = Periods.of(entered.stream().filter(this::reaches).toList());
        return other -> reaches(other) && (sameEnrolment(other) || !periods.apart(value, other));
    }

    private boolean reaches(Result other) {
        return (reach == Reach.ALL_SUBJECTS
                        || other.subject().id().equals(value.subject().id()))
                && !(reach == Reach.SUBJECT_BEFORE_CENTRAL_EXAM && centralOrAfter(other))
                && (sameEnrolment(other) || other.schoolYear().equals(value.schoolYear()));
    }

    /** A reject that may be one of them: without a subject it may be of any. */
    boolean concerns(OpenReject reject) {
        RecordId subject = value.subject().id();
        return reject.kind().equals(RESULT)
                && (reach == Reach.ALL_SUBJECTS
                        || reject.subject()
                                .filter(other -> !other.equals(subject))
                                .isEmpty());
    }

    private static boolean centralOrAfter(Result other) {
        ExamComponent component = other.examComponent();
        return other.kind() == Result.Kind.END_GRADE || (component != null && CENTRAL_OR_AFTER.contains(component));
    }

    private boolean sameEnrolment(Result other) {
        return value.enrolment() != null && value.enrolment().equals(other.enrolment());
    }
}
