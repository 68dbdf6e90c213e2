package inzage.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import inzage.connector.access.AccessDecision.Kind;
import inzage.connector.access.LinkDecisions;
import inzage.connector.access.LinkToConfirm;
import inzage.connector.access.Links;
import inzage.connector.audit.Actor;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class LinksTest {
    private static final String PATH = "/api/v1/schools/waterkant/links";
    private static final String LINK = PATH + "/" + People.CHILD + "/" + People.MOTHER;

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Links links;

    @Autowired
    private LinkDecisions decisions;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void shows_the_links_that_wait_and_how_many_can_be_confirmed_in_bulk() {
        doReturn(List.of(link(1, Set.of()), link(2, Set.of(LinkToConfirm.Caution.SECRET_ADDRESS))))
                .when(links)
                .toConfirm("waterkant", Set.of());
        JsonNode page = desk().get(PATH).json();
        assertThat(page.get("total").asInt()).isEqualTo(2);
        assertThat(page.get("inBulk").asInt()).isEqualTo(1);
        assertThat(page.at("/links/1/oneByOne/0").asString()).isEqualTo("secret-address");
        assertThat(page.get("next").isNull()).isTrue();
    }

    @Test
    void pages_skip_and_repeat_nothing_when_a_link_is_decided_in_between() {
        List<LinkToConfirm> waiting = new ArrayList<>(
                IntStream.rangeClosed(1, 5).mapToObj(i -> link(i, Set.of())).toList());
        doReturn(waiting).when(links).toConfirm("waterkant", Set.of());
        Browser desk = desk();
        JsonNode first = desk.get(PATH + "?limit=2").json();
        waiting.remove(1);
        waiting.remove(0);
        JsonNode second = desk.get(PATH + "?limit=2&cursor=" + first.get("next").asString())
                .json();
        JsonNode last = desk.get(PATH + "?limit=2&cursor=" + second.get("next").asString())
                .json();
        assertThat(students(first))
                .containsExactly(People.id(101).hex(), People.id(102).hex());
        assertThat(students(second))
                .containsExactly(People.id(103).hex(), People.id(104).hex());
        assertThat(students(last)).containsExactly(People.id(105).hex());
        assertThat(last.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?limit=x", "?cursor=*"})
    void refuses_a_page_that_cannot_be(String query) {
        assertThat(desk().get(PATH + query).status()).isEqualTo(400);
    }

    @Test
    void confirms_in_bulk_when_the_number_is_the_expected_one() {
        Reply reply = desk().post(PATH + "/confirm", "{\"expected\":1}");
        assertThat(reply.json().get("confirmed").asInt()).isEqualTo(1);
        verify(links).confirmAll(eq("waterkant"), eq(1), argThat(this::desk), eq(Set.of()));
    }

    @Test
    void confirms_nothing_when_the_number_is_another_by_now() {
        Reply reply = desk().post(PATH + "/confirm", "{\"expected\":2}");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:number-changed");
    }

    @Test
    void confirms_nothing_without_a_number() {
        assertThat(desk().post(PATH + "/confirm", "{}").status()).isEqualTo(400);
        verify(links, never()).confirmAll(any(), anyInt(), any(), any());
    }

    @Test
    void confirms_and_closes_one_link_in_the_desks_name() {
        Browser desk = desk();
        assertThat(desk.post(LINK + "/confirm", "").status()).isEqualTo(204);
        assertThat(desk.post(LINK + "/close", "{\"reason\":\"moved\"}").status())
                .isEqualTo(204);
        verify(decisions)
                .decide(
                        argThat(this::desk),
                        eq("waterkant"),
                        eq(People.CHILD),
                        eq(People.MOTHER),
                        eq(Kind.CONFIRMED),
                        eq(Optional.empty()));
        verify(decisions)
                .decide(
                        argThat(this::desk),
                        eq("waterkant"),
                        eq(People.CHILD),
                        eq(People.MOTHER),
                        eq(Kind.CLOSED),
                        eq(Optional.of("moved")));
    }

    @Test
    void does_not_know_a_link_that_is_not_there() {
        String other = PATH + "/" + People.CHILD + "/" + People.id(5);
        assertThat(desk().post(other + "/close", "").status()).isEqualTo(404);
    }

    @Test
    void another_schools_desk_reaches_nothing_and_nobody_is_asked() {
        Browser other = people.signedIn(Person.OTHER_DESK);
        assertThat(other.get(PATH).status()).isEqualTo(404);
        assertThat(other.post(LINK + "/close", "").status()).isEqualTo(404);
        verify(links, never()).toConfirm(any(), any());
        verify(decisions, never()).decide(any(), any(), any(), any(), any(), any());
    }

    @Test
    void limits_only_with_a_reason() {
        assertThat(desk().post(LINK + "/limit", "{}").status()).isEqualTo(400);
        assertThat(desk().post(LINK + "/limit", "{\"reason\":\"  \"}").status()).isEqualTo(400);
        assertThat(desk().post(LINK + "/limit", "{\"reason\":\"a\\u0000\"}").status())
                .isEqualTo(400);
        verify(decisions, never()).decide(any(), any(), any(), any(), any(), any());
        assertThat(desk().post(LINK + "/limit", "{\"reason\":\"asked\"}").status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed", "closed", "limited"})
    void withdraws_a_decision_of_each_kind(String kind) {
        assertThat(desk().post(LINK + "/" + kind + "/withdraw", "").status()).isEqualTo(204);
        verify(decisions)
                .withdraw(
                        argThat(this::desk),
                        eq("waterkant"),
                        eq(People.CHILD),
                        eq(People.MOTHER),
                        eq(Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
    }

    @Test
    void knows_no_other_kind_of_decision() {
        assertThat(desk().post(LINK + "/opened/withdraw", "").status()).isEqualTo(404);
    }

    private boolean desk(Actor actor) {
        return actor.account().equals(people.account(Person.DESK))
                && actor.role() == Actor.Role.DESK
                && actor.as().isEmpty()
                && actor.request().length() == 36;
    }

    private Browser desk() {
        return people.signedIn(Person.DESK);
    }

    private static List<String> students(JsonNode page) {
        return page.get("links").findValuesAsString("student");
    }

    private static LinkToConfirm link(int number, Set<LinkToConfirm.Caution> cautions) {
        return new LinkToConfirm(
                People.id(100 + number),
                People.MOTHER,
                "Kind",
                "Ouder",
                null,
                Instant.EPOCH.plusSeconds(number),
                cautions);
    }
}
