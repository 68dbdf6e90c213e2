package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Slice;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.publication.release.Releases;
import inzage.connector.publication.setting.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-28 where an operator closed a source; samples are delivered by {@code administration}. */
class ClosedSourceTest {
    @ParameterizedTest
    @CsvSource({"administration, true", "timetable, false"})
    void hides_all_that_a_closed_source_delivered_the_student_included(String closed, boolean hidden) {
        Scene scene = new Scene();
        Facts facts = new Facts(
                false,
                Settings.CLOSED.withoutSource(closed),
                new Calendar(Scene.ZONE, List.of()),
                scene.storedStudent(),
                Facts.Rights.NONE,
                scene.placement,
                Facts.Exams.NONE,
                Releases.atOnce(Scene.ZONE),
                List.of());
        Question question = new Question(
                scene.viewer(),
                Slice.of(Samples.STUDENT, Optional.empty(), List.of()),
                facts,
                id -> Optional.empty(),
                module -> Optional.of(Reason.MODULE_OFF));
        Absence absence = Samples.record(Absence.class, Map.of("date", LocalDate.parse("2026-10-01")));

        SourceShows rule = new SourceShows();
        assertThat(rule.ofChild(question) instanceof Verdict.Hides).isEqualTo(hidden);
        assertThat(rule.ofVersion(question, stored(id(80), absence)) instanceof Verdict.Hides)
                .isEqualTo(hidden);
    }
}
