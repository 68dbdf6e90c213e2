package inzage.connector.exam;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result.ExamComponent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which results a determination is about. What is absent does not narrow it down; a result that does not say its level,
 * sitting, component or site matches only a scope that does not ask for it.
 */
public record Scope(
        String schoolYear,
        @Nullable String sitting,
        @Nullable String level,
        @Nullable ExamComponent component,
        @Nullable RecordId subject,
        @Nullable RecordId site) {

    /** All exam results of a school year. */
    public static Scope of(String schoolYear) {
        return new Scope(schoolYear, null, null, null, null, null);
    }

    /** The same for results of any level, known or not. */
    public Scope anyLevel() {
        return new Scope(schoolYear, sitting, null, component, subject, site);
    }

    /** Whether what is as narrow as the other, be it one result, belongs to this. */
    public boolean covers(Scope other) {
        return schoolYear.equals(other.schoolYear)
                && same(sitting, other.sitting)
                && same(level, other.level)
                && (component == null || component == other.component)
                && (subject == null || subject.equals(other.subject))
                && (site == null || site.equals(other.site));
    }

    private static boolean same(@Nullable String asked, @Nullable String said) {
        return asked == null || (said != null && fold(asked).equals(fold(said)));
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
