package inzage.portal.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;

import inzage.connector.publication.Child;
import inzage.connector.publication.Profile;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Viewer;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.Records;
import inzage.portal.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class ChildrenTest {
    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Publication publication;

    @Autowired
    private MovingClock clock;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void tells_who_asks_what_they_are_in_which_school() {
        JsonNode me = people.signedIn(Person.GUARDIAN).get("/api/v1/me").json();
        assertThat(me.get("email").asString()).isEqualTo("guardian@example.org");
        assertThat(me.at("/memberships/0").toString())
                .isEqualTo(
                        "{\"school\":\"waterkant\",\"schoolName\":\"Waterkant\",\"as\":\"guardian\",\"state\":\"active\"}");
        JsonNode desk = people.signedIn(Person.DESK).get("/api/v1/me").json();
        assertThat(desk.at("/roles/0/as").asString()).isEqualTo("desk");
        assertThat(desk.get("operator").asBoolean()).isFalse();
    }

    @Test
    void says_which_school_is_closed_for_maintenance() {
        doReturn(List.of()).when(publication).children(any());
        doReturn(true).when(publication).maintenance(any());

        JsonNode answer =
                people.signedIn(Person.GUARDIAN).get("/api/v1/children").json();

        assertThat(answer.get("children").isEmpty()).isTrue();
        assertThat(answer.at("/maintenance/0/school").asString()).isEqualTo("waterkant");
        assertThat(answer.at("/empty/why").asString())
                .isEqualTo(answer.at("/maintenance/0/message").asString());
    }

    @Test
    void lists_the_children_with_what_there_is_to_open() {
        JsonNode child =
                people.signedIn(Person.GUARDIAN).get("/api/v1/children").json().at("/children/0");
        assertThat(child.get("id").asString()).isEqualTo(People.CHILD.hex());
        assertThat(child.get("schoolName").asString()).isEqualTo("Waterkant");
        assertThat(child.get("state").asString()).isEqualTo("visible");
        assertThat(child.at("/modules/0").asString()).isEqualTo("results");
        assertThat(child.get("message").isNull()).isTrue();
    }

    @Test
    void asks_as_the_member_the_account_is_and_at_this_moment() {
        people.signedIn(Person.GUARDIAN).get("/api/v1/children");
        verify(publication)
                .children(new Viewer(
                        people.account(Person.GUARDIAN),
                        "waterkant",
                        Viewer.Kind.GUARDIAN,
                        Set.of(People.MOTHER),
                        Viewer.MembershipState.ACTIVE,
                        Viewer.Surface.PAGE,
                        Viewer.Intent.WRITE,
                        clock.instant()));
    }

    @Test
    void says_whom_to_ask_about_a_child_of_age_without_consent() {
        Child closed =
                new Child(People.CHILD, Child.State.CONSENT_MISSING, "Noor", null, null, Set.of(), Optional.empty());
        doReturn(List.of(closed)).when(publication).children(any());
        JsonNode child =
                people.signedIn(Person.GUARDIAN).get("/api/v1/children").json().at("/children/0");
        assertThat(child.get("state").asString()).isEqualTo("consent-missing");
        assertThat(child.get("message").asString()).contains("18 jaar").contains("de school");
        assertThat(child.get("modules").isEmpty()).isTrue();
    }

    @Test
    void says_why_there_may_be_no_children() {
        JsonNode empty = people.signedIn(Person.OPERATOR)
                .speaking("en")
                .get("/api/v1/children")
                .json()
                .get("empty");
        assertThat(empty.get("why").asString()).contains("No student is linked");
        assertThat(empty.get("ask").asString()).contains("mentor");
    }

    @Test
    void shows_a_profile_with_mentor_programme_and_site() {
        JsonNode profile = people.signedIn(Person.GUARDIAN)
                .get("/api/v1/children/" + People.CHILD)
                .json();
        assertThat(profile.get("number").asString()).isEqualTo("1234");
        assertThat(profile.at("/address/street").asString()).isEqualTo("Gracht");
        assertThat(profile.at("/mentors/0").asString()).isEqualTo("J. de Wit");
        assertThat(profile.get("programme").asString()).isEqualTo("Havo");
        assertThat(profile.at("/site/phone").asString()).isEqualTo("015-1");
        assertThat(profile.get("updatedAt").asString()).isEqualTo(Records.FRESH.toString());
        assertThat(profile.has("birthDate")).isFalse();
    }

    @Test
    void shows_the_site_of_todays_enrolment_where_the_student_has_none() {
        doReturn(Optional.of(new Profile(
                        Records.answer(List.of(Records.withoutSite(Records.student()))),
                        Optional.of(Records.enrolment(70, "2026-2027", "Havo")))))
                .when(publication)
                .profile(any(), any());
        JsonNode profile = people.signedIn(Person.GUARDIAN)
                .get("/api/v1/children/" + People.CHILD)
                .json();
        assertThat(profile.at("/site/name").asString()).isEqualTo("Noord");
        assertThat(profile.at("/site/address/city").asString()).isEqualTo("Delft");
    }

    @Test
    void shows_neither_programme_nor_site_without_student_site_and_enrolment() {
        doReturn(Optional.of(
                        new Profile(Records.answer(List.of(Records.withoutSite(Records.student()))), Optional.empty())))
                .when(publication)
                .profile(any(), any());
        JsonNode profile = people.signedIn(Person.GUARDIAN)
                .get("/api/v1/children/" + People.CHILD)
                .json();
        assertThat(profile.get("programme").isNull()).isTrue();
        assertThat(profile.get("site").isNull()).isTrue();
    }

    @Test
    void says_why_there_may_be_no_enrolment_and_names_the_school() {
        doReturn(Optional.of(Records.answer(List.of()))).when(publication).enrolments(any(), any());
        JsonNode enrolments = people.signedIn(Person.GUARDIAN)
                .get("/api/v1/children/" + People.CHILD + "/enrolments")
                .json();
        assertThat(enrolments.at("/empty/ask").asString())
                .isEqualTo("Vraag het de mentor of de administratie van Waterkant (015-2, info@waterkant.example).");
    }
}
