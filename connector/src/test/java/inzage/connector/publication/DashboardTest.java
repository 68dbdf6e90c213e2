package inzage.connector.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Overview.Line;
import org.junit.jupiter.api.Test;

/** What is new, at a glance. */
class DashboardTest {
    private final FormSchool school = new FormSchool();
    private final Desk desk = school.desk;

    @Test
    void the_dashboard_gathers_what_is_new_per_child_and_of_the_school_newest_first() {
        school.note(71, 1, Ynu.NO);
        school.note(72, 1, Ynu.YES);
        school.absence(91, "2026-10-29", 1);
        school.absence(92, "2026-01-29", 1);
        school.news(73, Audience.wholeSchool());

        Overview overview = desk.dashboard.of(school.onDashboard());

        assertThat(overview.children()).singleElement().satisfies(child -> {
            assertThat(child.child().givenName()).isEqualTo("Puk");
            assertThat(child.lines()).extracting(Line::module).containsExactly(Module.NOTES, Module.ABSENCES);
        });
        assertThat(overview.school()).extracting(Line::module).containsExactly(Module.NEWS);
        assertThatIllegalArgumentException().isThrownBy(() -> desk.dashboard.of(desk.guardian()));
    }

    @Test
    void the_dashboard_tells_nothing_of_a_child_without_consent() {
        school.grownUp();
        school.note(71, 1, Ynu.NO);

        assertThat(desk.dashboard.of(school.onDashboard()).children())
                .singleElement()
                .satisfies(child -> {
                    assertThat(child.child().familyName()).isNull();
                    assertThat(child.lines()).isEmpty();
                });
    }
}
