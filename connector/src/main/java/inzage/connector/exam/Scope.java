package inzage.connector.exam;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.ExamComponent;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * @param studentSite the site the result was achieved at, as far as known
     */
    public boolean matches(Result result, Optional<Ref> studentSite) {
        return schoolYear.equals(result.schoolYear())
                && same(sitting, result.sitting())
                && same(level, result.level())
                && (component == null || component == result.examComponent())
                && (subject == null || subject.equals(result.subject().id()))
                && (site == null
                        || studentSite.filter(ref -> site.equals(ref.id())).isPresent());
    }

    private static boolean same(@Nullable String asked, @Nullable String said) {
        return asked == null || (said != null && fold(asked).equals(fold(said)));
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
