package inzage.connector.publication.setting;

import inzage.connector.canonical.Result.ExamComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a school shows of exams without a determination.
 *
 * @param partsAsTests parts of the school exam are shown as ordinary tests
 */
public record ExamSettings(boolean partsAsTests, List<Allowed> allow) {
    /** Nothing. */
    public static final ExamSettings CLOSED = new ExamSettings(false, List.of());

    /** Never to be allowed in advance: they mean nothing before the exam board has determined them. */
    static final Set<ExamComponent> NEVER = Set.of(
            ExamComponent.CE_SCORE,
            ExamComponent.CE_GRADE,
            ExamComponent.END_GRADE,
            ExamComponent.COMBINATION_GRADE,
            ExamComponent.OUTCOME);

    public ExamSettings {
        allow = List.copyOf(allow);
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
