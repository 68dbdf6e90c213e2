package inzage.config.threat.canary;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Addresses;
import inzage.config.threat.fixture.Canary;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Route;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody reads everything there is to read, about all children, and asks in all the ways that can be asked. */
@ThreatTest
class SightingsTest {
    @Autowired
    private Town town;

    @Autowired
    private Addresses addresses;

    @BeforeEach
    void when_staff_did_what_staff_does() {
        town.beforehand();
    }

    @ParameterizedTest
    @EnumSource
    void t_14_t_39_nobody_comes_across_a_field_that_does_not_belong_to_them(Person person) {
        assertThat(sightings(person))
                .filteredOn(canary -> !Belongings.may(person, canary))
                .isEmpty();
    }

    @Test
    void t_01_the_father_sees_nowhere_where_his_daughter_lives_and_the_mother_does() {
        assertThat(places(Person.FATHER)).noneMatch(place -> place.startsWith("anna student.address"));
        assertThat(places(Person.MOTHER)).anyMatch(place -> place.startsWith("anna student.address"));
    }

    @Test
    void t_02_no_guardian_comes_across_anything_of_another() {
        assertThat(places(Person.FATHER)).noneMatch(place -> place.contains("mother"));
        assertThat(places(Person.MOTHER)).noneMatch(place -> place.contains("father"));
    }

    @Test
    void t_10_who_works_at_the_school_and_has_no_office_sees_nothing() {
        assertThat(sightings(Person.TEACHER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void t_39_a_copy_of_ones_account_has_nothing_of_any_record(Person person) {
        assertThat(in(town.signedIn(person).post("/api/v1/me/export", ""))).isEmpty();
    }

    @Test
    void t_39_a_copy_that_the_desk_hands_out_has_nothing_of_anybody_else() {
        assertThat(copied("/students/" + Child.ANNA.id() + "/export"))
                .isNotEmpty()
                .allMatch(canary -> canary.owner().startsWith("anna") || link(canary, "-anna"));
        assertThat(copied("/guardians/" + Person.MOTHER.id() + "/export"))
                .isNotEmpty()
                .allMatch(canary -> canary.owner().equals("mother") || link(canary, "mother-"));
    }

    /** Answers that are not read by GET; what they say is tried above and where each route is tested. */
    @Test
    void t_39_no_other_answer_is_made_of_records() {
        Browser desk = town.browser(Person.DESK);
        String school = "/api/v1/schools/" + School.ONE.id();
        for (String path : List.of(
                "/students/" + Child.ANNA.id() + "/erasure/trial",
                "/guardians/" + Person.MOTHER.id() + "/erasure/trial")) {
            Reply reply = desk.post(school + path, "");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(in(reply)).isEmpty();
        }
    }

    /** Or the tests above would find nothing because nothing is shown. */
    @Test
    void a_mother_sees_a_file_in_which_every_module_has_something() {
        assertThat(places(Person.MOTHER))
                .extracting(place -> place.substring(place.indexOf(' ') + 1, place.indexOf('.')))
                .contains(
                        "result",
                        "absence",
                        "enrolment",
                        "lesson",
                        "homework",
                        "note",
                        "supportPlan",
                        "report",
                        "standardTest",
                        "incident",
                        "medical",
                        "group",
                        "newsItem",
                        "activity",
                        "document");
    }

    @Test
    void every_kind_of_record_has_canaries_or_nothing_but_references() {
        assertThat(town.canaries())
                .extracting(Canary::kind)
                .containsAll(inzage.connector.canonical.Kind.all().stream()
                        .filter(kind -> kind.components().stream().anyMatch(part -> part.type() == String.class))
                        .filter(kind -> !kind.name().equals("schoolYear"))
                        .map(inzage.connector.canonical.Kind::name)
                        .toList());
    }

    private List<Canary> copied(String path) {
        return in(town.browser(Person.DESK)
                .post("/api/v1/schools/" + School.ONE.id() + path, "{\"reason\":\"asked for\"}"));
    }

    /** What somebody is to whom is of both; who it is stands in no copy but the own. */
    private static boolean link(Canary canary, String between) {
        return canary.place().equals("guardianship.relation") && canary.owner().contains(between);
    }

    private List<Canary> in(Reply reply) {
        String all = Opened.all(reply);
        return town.canaries().stream().filter(canary -> canary.in(all)).toList();
    }

    private Set<String> places(Person person) {
        return sightings(person).stream().map(Canary::toString).collect(Collectors.toSet());
    }

    private Set<Canary> sightings(Person person) {
        Set<Canary> seen = new LinkedHashSet<>();
        List<Canary> canaries = town.canaries();
        for (String address : everywhere()) {
            String all = Opened.all(town.browser(person).get(address));
            canaries.stream().filter(canary -> canary.in(all)).forEach(seen::add);
        }
        return seen;
    }

    private Set<String> everywhere() {
        Set<String> all = new LinkedHashSet<>();
        for (Route route : town.routes()) {
            if (route.reads()) {
                for (Child child : Child.values()) {
                    String address = addresses.of(route.path(), route.asked(), child);
                    all.add(address);
                    route.choices().forEach(choice -> all.add(address + (address.contains("?") ? "&" : "?") + choice));
                }
            }
        }
        return all;
    }
}
