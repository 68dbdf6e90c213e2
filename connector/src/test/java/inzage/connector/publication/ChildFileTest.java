package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Ynu;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The parts of a child's file that are nothing but records of one kind. */
class ChildFileTest {
    private final FormSchool school = new FormSchool();
    private final Desk desk = school.desk;

    @Test
    void a_part_shows_the_childs_own_records_only() {
        school.note(71, 1, Ynu.NO);
        school.note(72, 1, Ynu.YES);
        school.note(73, 9, Ynu.NO);

        assertThat(desk.file
                        .part(desk.guardian(), STUDENT, Part.NOTES)
                        .orElseThrow()
                        .shown())
                .extracting(Shown::id)
                .containsExactly(id(71));
        desk.school.settings.put("modules", Map.of());
        assertThat(desk.file.part(desk.guardian(), STUDENT, Part.NOTES)).isEmpty();
    }

    @Test
    void one_report_is_found_through_its_own_child_only_and_once_released() {
        school.report(71, 1, "2026-11-01T09:00:00Z");
        school.report(72, 1, "2026-11-03T09:00:00Z");
        school.report(73, 9, "2026-11-01T09:00:00Z");

        assertThat(desk.file.one(desk.guardian(), STUDENT, Part.REPORTS, id(71)))
                .isPresent();
        assertThat(desk.file.one(desk.guardian(), STUDENT, Part.REPORTS, id(72)))
                .isEmpty();
        assertThat(desk.file.one(desk.guardian(), STUDENT, Part.REPORTS, id(73)))
                .isEmpty();
        assertThat(desk.file.one(desk.guardian(), id(9), Part.REPORTS, id(73))).isEmpty();
    }

    @Test
    void explains_notes_with_their_day_and_without_their_text() {
        school.note(72, 1, Ynu.YES);

        Explanation explanation =
                desk.publication.explain(desk.guardian(), STUDENT, Module.NOTES).orElseThrow();

        assertThat(explanation.records()).singleElement().satisfies(line -> {
            assertThat(line.date()).isEqualTo(LocalDate.parse("2026-11-01"));
            assertThat(line.hidden()).contains(Reason.VETOED);
        });
        assertThat(explanation.toString()).doesNotContain("Gaat goed");
    }
}
