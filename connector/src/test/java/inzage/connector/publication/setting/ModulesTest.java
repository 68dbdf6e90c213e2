package inzage.connector.publication.setting;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.setting.module.ModuleSettings;
import inzage.connector.publication.setting.module.Places;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModulesTest {
    private static final String ABSENCES = "absences";

    @Test
    void shows_neither_on_the_dashboard_nor_of_earlier_years_what_is_only_switched_on() {
        assertThat(absences(Map.of("for", List.of("guardians"))))
                .isEqualTo(ModuleSettings.on(Set.of(Viewer.Kind.GUARDIAN)));
        assertThat(Settings.parse(Map.of("modules", Map.of(ABSENCES, List.of("guardians"))))
                        .settings()
                        .module(Module.ABSENCES))
                .isEqualTo(ModuleSettings.on(Set.of(Viewer.Kind.GUARDIAN)));
    }

    @Test
    void reads_all_that_a_school_says_about_a_module() {
        ModuleSettings read = absences(Map.of(
                "for", List.of("guardians", "students"),
                "dashboard", "shown",
                "history", "shown",
                "onlyFor", Map.of("groups", List.of(" H3b "), "sites", List.of("Polder"), "years", List.of("3", "4")),
                "notFor", Map.of("groups", List.of("V6a"))));

        assertThat(read.dashboard()).isTrue();
        assertThat(read.history()).isTrue();
        assertThat(read.onlyFor()).isEqualTo(new Places(Set.of("h3b"), Set.of("polder"), Set.of(3, 4)));
        assertThat(read.notFor()).isEqualTo(new Places(Set.of("v6a"), Set.of(), Set.of()));
        assertThat(read.restricted()).isTrue();
    }

    /** Whatever is mistaken may be the word that would have closed it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "onlyFr  | {}                   | settings.modules.absences.onlyFr is not a setting; did you mean 'onlyFor'?",
                "onlyFor | {}                   | names nobody",
                "onlyFor | H3b                  | must have keys below it",
                "notFor  | {class: [H3b]}       | settings.modules.absences.notFor.class is not a setting",
                "notFor  | {years: [third]}     | 'third' is not a year of study from 1 to 9",
                "notFor  | {groups: H3b}        | must be a list",
                "history | perhaps              | 'perhaps' is not known",
                "from    | 2026-08-01           | settings.modules.absences.from is not a setting"
            })
    void stays_off_with_a_mistake_in_it(String key, String value, String sentence) {
        Map<String, Object> module = new HashMap<>(Map.of("for", List.of("guardians")));
        module.put(key, written(value));

        Settings.Parsed parsed = Settings.parse(Map.of("modules", Map.of(ABSENCES, module)));

        assertThat(parsed.problems()).anySatisfy(problem -> assertThat(problem).contains(sentence));
        assertThat(parsed.settings().module(Module.ABSENCES).audiences())
                .isEqualTo(key.equals("history") ? Set.of(Viewer.Kind.GUARDIAN) : Set.of());
    }

    /** Nobody is to read by accident what was written before anybody thought of it. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "notes, -,           OFF",
                "plans, -,           OFF",
                "notes, soon,        OFF",
                "notes, 2026-08-01,  2026-08-01",
                "plans, 2026-08-01,  2026-08-01",
                "notes, beginning,   ALWAYS"
            })
    void shows_notes_and_plans_from_a_day_or_from_the_beginning_but_never_from_nothing(
            String word, @Nullable String from, String expected) {
        Map<String, Object> said = new HashMap<>(Map.of("for", List.of("guardians")));
        Optional.ofNullable(from).ifPresent(day -> said.put("from", day));

        Settings.Parsed parsed = Settings.parse(Map.of("modules", Map.of(word, said)));

        ModuleSettings read = parsed.settings().module(Module.valueOf(word.toUpperCase(Locale.ROOT)));
        String is = read.audiences().isEmpty()
                ? "OFF"
                : read.from().map(LocalDate::toString).orElse("ALWAYS");
        assertThat(is).isEqualTo(expected);
        assertThat(parsed.problems().isEmpty()).isNotEqualTo(expected.equals("OFF"));
    }

    @Test
    void notes_need_more_than_an_audience() {
        Settings.Parsed parsed = Settings.parse(Map.of("modules", Map.of("notes", List.of("guardians"))));

        assertThat(parsed.settings().modules()).isEmpty();
        assertThat(parsed.problems())
                .containsExactly(
                        "settings.modules.notes.from is missing: the module stays off until it has for: and from: with a"
                                + " first day, like 2026-08-01, or the word beginning");
    }

    @Test
    void says_which_categories_of_notes_are_for_whom() {
        Settings settings = Settings.parse(
                        Map.of("noteCategories", Map.of("guardians", List.of("Oudergesprek", "LVS "), "student", "x")))
                .settings();

        assertThat(settings.noteCategories())
                .containsEntry(Viewer.Kind.GUARDIAN, Set.of("oudergesprek", "lvs"))
                .containsEntry(Viewer.Kind.STUDENT, Set.of());
    }

    @Test
    void closes_the_portal_however_maintenance_is_written() {
        assertThat(Settings.parse(Map.of()).settings().maintenance()).isFalse();
        assertThat(Settings.parse(Map.of("maintenance", "false")).settings().maintenance())
                .isFalse();
        assertThat(Settings.parse(Map.of("maintenance", "true")).settings().maintenance())
                .isTrue();
        assertThat(Settings.parse(Map.of("maintenance", "yes")).settings().maintenance())
                .isTrue();
    }

    @Test
    void reads_the_day_from_which_next_year_is_shown() {
        assertThat(Settings.parse(Map.of("nextYearVisibleFrom", "2027-07-01"))
                        .settings()
                        .nextYearVisibleFrom())
                .isEqualTo(Optional.of(LocalDate.parse("2027-07-01")));
        assertThat(Settings.parse(Map.of("nextYearVisibleFrom", "July")).problems())
                .containsExactly("settings.nextYearVisibleFrom: 'July' is not a day like 2026-08-01");
    }

    private static ModuleSettings absences(Map<String, ?> written) {
        Settings.Parsed parsed = Settings.parse(Map.of("modules", Map.of(ABSENCES, written)));
        assertThat(parsed.problems()).isEmpty();
        return parsed.settings().module(Module.ABSENCES);
    }

    /** What the flow style of YAML says, as far as this table needs it. */
    private static Object written(String value) {
        if (!value.startsWith("{")) {
            return value;
        }
        if (value.equals("{}")) {
            return Map.of();
        }
        String[] pair = value.substring(1, value.length() - 1).split(": ");
        return Map.of(pair[0], pair[1].startsWith("[") ? List.of(pair[1].substring(1, pair[1].length() - 1)) : pair[1]);
    }
}
