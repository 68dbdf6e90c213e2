package inzage.connector.publication;

import static inzage.connector.publication.TwoChildren.END_OF_YEAR;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Site;
import inzage.connector.canonical.Student;
import inzage.connector.store.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A child's profile. */
class ProfileTest {
    @ParameterizedTest
    @EnumSource
    void shows_a_profile_with_the_names_it_refers_to(TestDatabase database) {
        Desk desk = TwoChildren.at(database);

        Answer<Student> answer =
                desk.publication.profile(desk.guardian(), STUDENT).orElseThrow().student();

        assertThat(answer.shown()).singleElement().satisfies(shown -> {
            assertThat(shown.value().familyName()).isEqualTo("Specht");
            assertThat(shown.value().phone()).isNull();
            assertThat(shown.withheld()).contains("phone", "address");
            assertThat(shown).hasToString("Shown[" + STUDENT + "]");
        });
        assertThat(answer.names().mentors()).containsExactly("Ada de Uil");
        assertThat(answer.names().sites())
                .containsExactly(Map.entry(id(61), new Names.SiteName("Noord", null, "053-0000000")));
        assertThat(answer.names().school()).isPresent();
        assertThat(answer.next()).contains(END_OF_YEAR);
    }

    @ParameterizedTest
    @EnumSource
    void shows_with_a_profile_the_enrolment_of_today_and_its_site_where_that_is_open(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        desk.school
                .with(66, Site.class, "name", "Zuid")
                .with(67, Site.class, "name", "Oost")
                .with(31, Enrolment.class, enrolment("havo", 67, "2025-2026", "2025-08-01"))
                .with(32, Enrolment.class, enrolment("havo", 61, "2026-2027", "2026-08-01"))
                .with(33, Enrolment.class, enrolment("vwo", 66, "2026-2027", "2026-10-01"))
                .with(34, Enrolment.class, enrolment("mavo", 67, "2026-2027", "2027-01-01"));

        assertThat(desk.publication
                        .profile(desk.guardian(), STUDENT)
                        .orElseThrow()
                        .enrolment())
                .isEmpty();

        desk.school.settings.put("modules", Map.of("enrolments", List.of("guardians")));
        Profile profile = desk.publication.profile(desk.guardian(), STUDENT).orElseThrow();

        assertThat(profile.enrolment().orElseThrow().value().programme()).isEqualTo("vwo");
        assertThat(profile.student().names().sites()).containsOnlyKeys(id(61), id(66));
    }

    private static Object[] enrolment(String programme, int site, String schoolYear, String from) {
        return new Object[] {
            "student",
            Ref.id(STUDENT),
            "programme",
            programme,
            "site",
            Ref.id(id(site)),
            "schoolYear",
            schoolYear,
            "from",
            LocalDate.parse(from)
        };
    }
}
