package inzage.connector.publication.rule.result;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.exam.Scope;
import inzage.connector.publication.setting.ExamSettings;
import java.util.Optional;

/** Which results are the exam board's to determine. */
public final class ExamLike {
    private ExamLike() {}

    /** Whether it must be determined: parts of the school exam need not be, where the school shows them as tests. */
    public static boolean is(Result result, ExamSettings settings) {
        return settings.examLike(result.category()) || ofExam(result) && !(settings.partsAsTests() && part(result));
    }

    /** By what the source or the school says, parts shown as tests among them: holds close them all the same. */
    static boolean ofExam(Result result, ExamSettings settings) {
        return ofExam(result) || settings.examLike(result.category());
    }

    /**
     * The narrowest scope that covers a result.
     *
     * @param site the student's: results carry none of their own
     */
    public static Scope scope(Result result, Optional<RecordId> site) {
        return new Scope(
                result.schoolYear(),
                result.sitting(),
                result.level(),
                result.examComponent(),
                result.subject().id(),
                site.orElse(null));
    }

    /** By kind or by exam component. */
    static boolean ofExam(Result result) {
        return switch (result.kind()) {
            case EXAM_PART, EXAM_GRADE, END_GRADE -> true;
            case SUBTEST, TEST, INTERMEDIATE, AVERAGE, YEAR_AVERAGE -> result.examComponent() != null;
        };
    }

    /** Whether the school lists it as shown without a determination. */
    static boolean allowed(Result result, ExamSettings settings) {
        return settings.allow().stream()
                .anyMatch(allowed -> allowed.component() == result.examComponent()
                        && allowed.level().stream().allMatch(level -> level.equalsIgnoreCase(result.level()))
                        && allowed.year().stream().allMatch(year -> year.equals(result.yearOfStudy())));
    }

    private static boolean part(Result result) {
        ExamComponent component = result.examComponent();
        return switch (result.kind()) {
            case EXAM_PART -> component == null || component == ExamComponent.SE_PART;
            case SUBTEST, TEST, INTERMEDIATE -> component == ExamComponent.SE_PART;
            case AVERAGE, YEAR_AVERAGE, EXAM_GRADE, END_GRADE -> false;
        };
    }
}
