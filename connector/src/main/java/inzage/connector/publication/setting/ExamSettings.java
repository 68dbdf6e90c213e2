package inzage.connector.publication.setting;

import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.publication.setting.module.Places;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a school shows of exams without a determination.
 *
 * @param partsAsTests parts of the school exam are shown as ordinary tests
 * @param categories of results that are exam-like whatever the source says, in lower case; empty: nobody said
 */
public record ExamSettings(boolean partsAsTests, List<Allowed> allow, Optional<Set<String>> categories) {
    /** Nothing. */
    public static final ExamSettings CLOSED = new ExamSettings(false, List.of(), Optional.empty());

    /** Never to be allowed in advance: they mean nothing before the exam board has determined them. */
    static final Set<ExamComponent> NEVER = Set.of(
            ExamComponent.CE_SCORE,
            ExamComponent.CE_GRADE,
            ExamComponent.END_GRADE,
            ExamComponent.COMBINATION_GRADE,
            ExamComponent.OUTCOME);

    public ExamSettings {
        allow = List.copyOf(allow);
        categories = categories.map(Set::copyOf);
    }

    /** Whether results of this category are the exam board's to determine. */
    public boolean examLike(@Nullable String category) {
        return category != null
                && categories
                        .filter(named -> named.contains(Places.name(category)))
                        .isPresent();
    }

    /**
     * An exam component that is shown as it comes.
     *
     * @param level as the source writes it, compared without regard to case; empty for any
     * @param year of study; empty for any
     */
    public record Allowed(ExamComponent component, Optional<String> level, Optional<Integer> year) {
        public Allowed {
            if (NEVER.contains(component)) {
                throw new IllegalArgumentException(component + " cannot be allowed in advance");
            }
        }
    }
}
