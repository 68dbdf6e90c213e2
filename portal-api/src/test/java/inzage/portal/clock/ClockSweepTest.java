package inzage.portal.clock;

import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Accounts;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Roles;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Dashboard;
import inzage.connector.publication.Publication;
import inzage.connector.publication.rule.Samples;
import inzage.portal.FileWorld;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every boundary at its second and the one before and after it, over HTTP. A boundary belongs to the new state. */
@PortalTest
class ClockSweepTest {
    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private MovingClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Roles roles;

    @Autowired
    private Publication publication;

    @Autowired
    private ChildFile file;

    @Autowired
    private Bulletin bulletin;

    @Autowired
    private Dashboard dashboard;

    @Autowired
    private FileWorld files;

    private final PublishingSchool school = new PublishingSchool();

    @BeforeEach
    void behind_the_portal() {
        world.arrange();
        school.behind(publication);
    }

    @AfterEach
    void arrange() {
        world.arrange();
        files.arrange();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-07-01, 2026-06-30T22:00:00Z",
        "2008-01-01, 2025-12-31T23:00:00Z",
        // In a common year the birthday of 29 February is 1 March.
        "2008-02-29, 2026-02-28T23:00:00Z",
        // The days on which the clock changes.
        "2009-03-28, 2027-03-27T23:00:00Z",
        "2009-03-29, 2027-03-28T22:00:00Z",
        "2008-10-25, 2026-10-24T22:00:00Z",
        "2008-10-26, 2026-10-25T23:00:00Z"
    })
    void t_50_closes_to_guardians_on_the_eighteenth_birthday(String birthDate, Instant boundary) {
        school.born(birthDate);

        assertThat(visitor().child(boundary.minusSeconds(1))).isEqualTo("visible");
        assertThat(visitor().child(boundary)).isEqualTo("consent-missing");
        assertThat(visitor().child(boundary.plusSeconds(1))).isEqualTo("consent-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-21T09:00:00Z, 2026-10-21T15:00:00Z",
        // Winter time from Sunday.
        "2026-10-23T15:00:01Z, 2026-10-26T16:00:00Z",
        "2027-03-25T17:00:00Z, 2027-03-26T16:00:00Z",
        // Summer time from Sunday.
        "2027-03-26T16:00:01Z, 2027-03-29T15:00:00Z"
    })
    void releases_a_grade_at_its_moment(Instant came, Instant boundary) {
        school.desk.school.settings.put("releases", Map.of("moments", List.of("schooldays 17:00")));
        school.test("6,4", came, null);

        assertThat(visitor().results(boundary.minusSeconds(1), "")).doesNotContain("6,4");
        assertThat(visitor().results(boundary, "")).contains("6,4");
        assertThat(visitor().results(boundary.plusSeconds(1), "")).contains("6,4");
    }

    @ParameterizedTest
    @CsvSource({
        // In the middle of the year at once, with the end of the year not before the next has begun.
        "2026-11-15, 2026-11-15T23:00:00Z",
        "2026-10-25, 2026-10-25T23:00:00Z",
        "2027-03-28, 2027-03-28T22:00:00Z",
        "2027-07-31, 2027-08-31T22:00:00Z"
    })
    void closes_when_the_enrolment_is_over(LocalDate through, Instant boundary) {
        school.student("attending", Ynu.UNKNOWN)
                .with(stored(
                        id(31),
                        record(
                                Enrolment.class,
                                Map.of(
                                        "student",
                                        Ref.id(STUDENT),
                                        "schoolYear",
                                        "2026-2027",
                                        "from",
                                        LocalDate.parse("2026-08-01"),
                                        "through",
                                        through))));

        assertThat(visitor().child(boundary.minusSeconds(1))).isEqualTo("visible");
        assertThat(visitor().child(boundary)).isEqualTo("none");
        assertThat(visitor().child(boundary.plusSeconds(1))).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"2027-07-31T22:00:00Z"})
    void turns_to_another_school_year_on_the_first_of_august(Instant boundary) {
        school.test("6,4", Samples.LONG_AGO, null);

        assertThat(visitor().results(boundary.minusSeconds(1), "")).contains("6,4");
        assertThat(visitor().results(boundary, "")).doesNotContain("6,4");
        assertThat(visitor().results(boundary.plusSeconds(1), "")).doesNotContain("6,4");
        assertThat(visitor().results(boundary, "?schoolYear=2026-2027")).contains("6,4");
    }

    @ParameterizedTest
    @CsvSource({"2027-08-31T22:00:00Z"})
    void hides_the_earlier_school_year_from_the_first_of_september(Instant boundary) {
        school.test("6,4", Samples.LONG_AGO, null);
        String lastYear = "?schoolYear=2026-2027";

        assertThat(visitor().results(boundary.minusSeconds(1), lastYear)).contains("6,4");
        assertThat(visitor().results(boundary, lastYear)).doesNotContain("6,4");
        assertThat(visitor().results(boundary.plusSeconds(1), lastYear)).doesNotContain("6,4");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-10, 2026-11-01T23:00:00Z, 2026-11-10T23:00:00Z",
        // The days on which the clock changes, as the first and as the last.
        "2026-10-25, 2026-10-25, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
        "2027-03-28, 2027-03-28, 2027-03-27T23:00:00Z, 2027-03-28T22:00:00Z",
        "2028-02-29, 2028-02-29, 2028-02-28T23:00:00Z, 2028-02-29T23:00:00Z",
        "2027-07-31, 2027-08-01, 2027-07-30T22:00:00Z, 2027-08-01T22:00:00Z"
    })
    void t_50_publishes_from_the_first_to_the_end_of_the_last_day(
            LocalDate from, LocalDate through, Instant first, Instant over) {
        school.desk.school.settings.put("modules", Map.of("news", List.of("guardians")));
        school.behind(file, bulletin, dashboard);
        school.with(stored(
                id(71),
                record(
                        NewsItem.class,
                        Map.of(
                                "title",
                                "Studiedag",
                                "date",
                                from,
                                "text",
                                "Vrij",
                                "publishFrom",
                                from,
                                "publishThrough",
                                through,
                                "audience",
                                Audience.wholeSchool()))));

        assertThat(visitor().news(first.minusSeconds(1))).doesNotContain("Studiedag");
        assertThat(visitor().news(first)).contains("Studiedag");
        assertThat(visitor().news(over.minusSeconds(1))).contains("Studiedag");
        assertThat(visitor().news(over)).doesNotContain("Studiedag");
        assertThat(visitor().news(over.plusSeconds(1))).doesNotContain("Studiedag");
    }

    private Visitor visitor() {
        return new Visitor(people, clock, accounts, memberships, roles);
    }
}
