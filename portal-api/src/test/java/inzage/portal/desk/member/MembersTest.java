package inzage.portal.desk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.invitation.Hurdle;
import inzage.connector.invitation.Invitations;
import inzage.connector.invitation.Invitations.Invited;
import inzage.connector.member.MemberDecisions;
import inzage.connector.member.OwnMembers;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class MembersTest {
    private static final String PATH = "/api/v1/schools/waterkant/memberships";
    private static final String MOTHER = PATH + "/" + People.MOTHER;

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Invitations invitations;

    @Autowired
    private MemberDecisions decisions;

    @Autowired
    private OwnMembers own;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void lists_everybody_by_name_and_page_by_page() {
        Browser desk = people.signedIn(Person.DESK);
        JsonNode first = desk.get(PATH + "?limit=3").json();
        assertThat(first.path("total").asInt()).isEqualTo(4);
        assertThat(first.path("members").findValuesAsString("name"))
                .containsExactly("+31 Jansen", "=HYPERLINK(\"https://evil.example\")", "@Noor");
        JsonNode second = desk.get(
                        PATH + "?limit=3&cursor=" + first.path("next").asString())
                .json();
        JsonNode mother = second.path("members").path(0);
        assertThat(mother.path("name").asString()).isEqualTo("Mara Specht");
        assertThat(mother.path("stage").asString()).isEqualTo("active");
        assertThat(mother.path("account").asString()).isEqualTo("mother");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "stage=active, 1",
        "stage=invited, 1",
        "stage=not-invited, 2",
        "kind=student, 0",
        "hurdle=no-email, 1",
        "hurdle=equal-address, 1",
        "neverSignedIn=true, 0",
        "undeliverable=true, 1",
        "suspended=true, 0",
        "kind=guardian&stage=invited&undeliverable=false, 0"
    })
    void filters_by_what_is_asked(String filter, int expected) {
        assertThat(people.signedIn(Person.DESK).get(PATH + "?" + filter).json().path("members"))
                .hasSize(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=gone", "limit=0", "limit=201", "cursor=%25", "kind=name;drop"})
    void a_filter_that_is_none_is_a_bad_request(String filter) {
        assertThat(people.signedIn(Person.DESK).get(PATH + "?" + filter).status())
                .isEqualTo(400);
    }

    @Test
    void exports_what_the_filter_leaves_without_a_formula_in_it() {
        Reply csv = people.signedIn(Person.DESK).get(PATH + "/export?stage=invited");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"members.csv\"");
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Cache-Control")).isEqualTo("no-store");
        assertThat(csv.body().lines().skip(1))
                .singleElement()
                .asString()
                .contains(";\"'=HYPERLINK(\"\"https://evil.example\"\")\";");
        Reply xlsx = people.signedIn(Person.DESK).get(PATH + "/export?format=xlsx");
        assertThat(xlsx.header("Content-Disposition")).isEqualTo("attachment; filename=\"members.xlsx\"");
        assertThat(xlsx.body()).startsWith("PK");
    }

    @Test
    void counts_how_the_portal_is_used_and_names_nobody() {
        Reply usage = people.signedIn(Person.DESK).get("/api/v1/schools/waterkant/usage");
        JsonNode guardians = usage.json().path("guardians");
        assertThat(guardians.path("people").asInt()).isEqualTo(2);
        assertThat(guardians.path("signedIn").asInt()).isEqualTo(1);
        assertThat(guardians.path("neverSignedIn").asInt()).isZero();
        assertThat(guardians.path("invited").asInt()).isEqualTo(1);
        assertThat(usage.body()).doesNotContain("Mara");
    }

    @Test
    void says_which_addresses_to_mend() {
        JsonNode mending = people.signedIn(Person.DESK)
                .get("/api/v1/schools/waterkant/addresses")
                .json();
        assertThat(mending.path("missing").findValuesAsString("name")).containsExactly("+31 Jansen");
        assertThat(mending.path("shared").findValuesAsString("name")).containsExactly("@Noor");
        assertThat(mending.path("undeliverable")).hasSize(1);
    }

    @Test
    void invites_in_bulk_only_the_number_that_was_shown() {
        Browser desk = people.signedIn(Person.DESK);
        int waiting = desk.get(PATH + "/invitations").json().path("waiting").asInt();
        assertThat(desk.post(PATH + "/invitations", "{\"expected\":3}").body()).contains("number-changed");
        Reply invited = desk.post(PATH + "/invitations", "{\"expected\":%d}".formatted(waiting));
        assertThat(invited.json().path("invited").asInt()).isEqualTo(2);
    }

    @Test
    void says_that_somebody_cannot_be_invited() {
        when(invitations.invite(any(), any(), eq(People.MOTHER)))
                .thenReturn(new Invited.Hindered(Hurdle.EQUAL_ADDRESS), new Invited.Member());
        Browser desk = people.signedIn(Person.DESK);
        assertThat(desk.post(MOTHER + "/invite", "").body()).contains("not-invited");
        assertThat(desk.post(MOTHER + "/invite", "").status()).isEqualTo(409);
        assertThat(desk.post(PATH + "/" + People.id(9) + "/invite", "").status())
                .isEqualTo(404);
    }

    @Test
    void nobody_decides_about_the_other_parent_of_an_own_child() {
        when(own.refused(any(), eq("waterkant"), eq(People.MOTHER))).thenReturn(true);
        Browser desk = people.signedIn(Person.DESK);
        for (String decision : new String[] {"inactivate", "reactivate", "confirm"}) {
            assertThat(desk.post(MOTHER + "/" + decision, "").body()).contains("own-child");
        }
        assertThat(desk.post(MOTHER + "/block", "{\"reason\":\"a quarrel\"}").body())
                .contains("own-child");
        verify(decisions, never()).block(any(), any(), any(), any());
    }

    @Test
    void a_block_needs_a_reason() {
        Browser desk = people.signedIn(Person.DESK);
        assertThat(desk.post(MOTHER + "/block", "{}").status()).isEqualTo(400);
        assertThat(desk.post(MOTHER + "/block", "{\"reason\":\"court order\"}").status())
                .isEqualTo(204);
        verify(decisions).block(any(), eq("waterkant"), eq(People.MOTHER), eq("court order"));
    }
}
