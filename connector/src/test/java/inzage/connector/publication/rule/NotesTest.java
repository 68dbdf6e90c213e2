package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Openings;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Slice;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.publication.release.ReleaseSettings;
import inzage.connector.publication.release.Releases;
import inzage.connector.publication.setting.AccessMode;
import inzage.connector.publication.setting.AverageMode;
import inzage.connector.publication.setting.ExamSettings;
import inzage.connector.publication.setting.FieldSettings;
import inzage.connector.publication.setting.MemberSettings;
import inzage.connector.publication.setting.OwnAverageSettings;
import inzage.connector.publication.setting.Settings;
import inzage.connector.publication.setting.WeightsShown;
import inzage.connector.publication.setting.module.ModuleSettings;
import inzage.connector.publication.setting.module.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** from when and of which categories notes and plans are shown. */
class NotesTest {
    private static final Module MODULE = Module.NOTES;
    private static final Openings NOTHING_ELSE = module -> Optional.of(Reason.MODULE_OFF);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-08-01, 2026-07-31, BEFORE_START_DATE",
                "2026-08-01, 2026-08-01, VISIBLE",
                "2026-08-01, 2026-08-02, VISIBLE",
                "-,          2019-01-01, VISIBLE"
            })
    void hides_what_is_dated_before_the_first_day(@Nullable LocalDate from, LocalDate dated, String outcome) {
        Settings settings = settings(Optional.ofNullable(from), Map.of());
        assertThat(startDate(Optional.ofNullable(from), dated, new Scene())).isEqualTo(outcome);
        SupportPlan plan = record(SupportPlan.class, Map.of("from", dated));
        assertThat(outcome(new AfterStartDate(), plan, settings, new Scene())).isEqualTo(outcome);
    }

    /** What becomes of a note with this date. */
    static String startDate(Optional<LocalDate> from, LocalDate dated, Scene scene) {
        Note note = record(Note.class, Map.of("date", dated, "category", "x", "text", "y", "veto", Ynu.NO));
        return outcome(new AfterStartDate(), note, settings(from, Map.of()), scene);
    }

    @ParameterizedTest
    @CsvSource({
        "Oudergesprek, NO,      GUARDIAN, VISIBLE",
        "OUDERGESPREK, NO,      GUARDIAN, VISIBLE",
        "Oudergesprek, YES,     GUARDIAN, VETOED",
        "Oudergesprek, UNKNOWN, GUARDIAN, VETOED",
        "Intern,       NO,      GUARDIAN, CATEGORY_NOT_PUBLISHED",
        "Intern,       YES,     GUARDIAN, CATEGORY_NOT_PUBLISHED",
        "Oudergesprek, NO,      STUDENT,  CATEGORY_NOT_PUBLISHED"
    })
    void hides_notes_of_categories_that_are_not_published_and_those_with_a_veto(
            String category, Ynu veto, Viewer.Kind kind, String outcome) {
        Settings settings =
                settings(Optional.empty(), Map.of(Viewer.Kind.GUARDIAN, Set.of(Places.name("Oudergesprek"))));
        Note note = record(
                Note.class,
                Map.of("date", LocalDate.parse("2026-10-01"), "category", category, "text", "y", "veto", veto));

        Scene scene = new Scene();
        scene.kind = kind;
        assertThat(outcome(new CategoryPublished(), note, settings, scene)).isEqualTo(outcome);
    }

    private static String outcome(Rule.OfVersion rule, Canonical record, Settings settings, Scene scene) {
        Facts facts = new Facts(
                false,
                settings,
                new Calendar(Scene.ZONE, List.of()),
                scene.storedStudent(),
                Facts.Rights.NONE,
                scene.placement,
                Facts.Exams.NONE,
                Releases.atOnce(Scene.ZONE),
                List.of());
        Question question = new Question(
                scene.viewer(),
                Slice.of(Samples.STUDENT, Optional.of(MODULE), List.of()),
                facts,
                id -> Optional.empty(),
                NOTHING_ELSE);
        Verdict verdict = rule.ofVersion(question, stored(id(80), record));
        return verdict instanceof Verdict.Hides hides ? hides.reason().name() : "VISIBLE";
    }

    private static Settings settings(Optional<LocalDate> from, Map<Viewer.Kind, Set<String>> categories) {
        return new Settings(
                false,
                AccessMode.CONFIRM,
                false,
                Map.of(
                        MODULE,
                        new ModuleSettings(Set.of(Viewer.Kind.GUARDIAN), false, false, from, Places.NONE, Places.NONE)),
                categories,
                Optional.empty(),
                Optional.empty(),
                AverageMode.SOURCE,
                OwnAverageSettings.DEFAULT,
                WeightsShown.NONE,
                FieldSettings.CLOSED,
                ExamSettings.CLOSED,
                ReleaseSettings.AT_ONCE,
                MemberSettings.CLOSED);
    }
}
