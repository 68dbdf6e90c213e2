package inzage.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.audit.AuditOutage;
import inzage.connector.audit.pace.ManyReads;
import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Explanation;
import inzage.connector.publication.Explanation.RuleAnswer;
import inzage.connector.publication.Part;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Reason;
import inzage.connector.publication.Shown;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.FileWorld;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SightingsTest {
    private static final String CHILD = "/api/v1/children/" + People.CHILD;

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private FileWorld file;

    @Autowired
    private Audit audit;

    @Autowired
    private ManyReads reads;

    @Autowired
    private Publication publication;

    @BeforeEach
    void arrange() {
        world.arrange();
        file.arrange();
    }

    /** Over all routes that are described: a new one that leaves no line fails. */
    @Test
    void every_route_about_a_child_leaves_one_line() {
        Browser guardian = people.signedIn(Person.GUARDIAN);
        for (String route : childRoutes()) {
            clearInvocations(audit);
            Reply reply = guardian.get(path(route));
            assertThat(reply.status()).as(route).isEqualTo(200);
            assertThat(seen(1)).as(route).singleElement().satisfies(act -> {
                assertThat(act).isEqualTo(Act.of("waterkant", route, "SHOWN").about(People.CHILD));
            });
        }
    }

    @Test
    void every_route_about_a_child_leaves_one_line_when_it_shows_nothing() {
        Browser minor = people.signedIn(Person.MINOR_STUDENT);
        for (String route : childRoutes()) {
            clearInvocations(audit);
            assertThat(minor.get(path(route)).status()).as(route).isEqualTo(404);
            assertThat(seen(1))
                    .as(route)
                    .containsExactly(Act.of("waterkant", route, "HIDDEN").about(People.CHILD));
        }
    }

    @Test
    void says_who_looked_and_which_rule_refused() {
        RuleAnswer passes = new RuleAnswer("R-03", Optional.empty(), Optional.empty(), Set.of());
        RuleAnswer hides = new RuleAnswer("R-06", Optional.of(Reason.CONSENT_MISSING), Optional.empty(), Set.of());
        when(publication.explain(any(), any(), any()))
                .thenReturn(Optional.of(new Explanation(List.of(passes, hides), List.of())));
        people.signedIn(Person.MINOR_STUDENT).get(CHILD + "/results");

        ArgumentCaptor<Actor> actor = ArgumentCaptor.captor();
        ArgumentCaptor<List<Act>> acts = ArgumentCaptor.captor();
        verify(audit).saw(actor.capture(), acts.capture());
        assertThat(actor.getValue().account()).isEqualTo(people.account(Person.MINOR_STUDENT));
        assertThat(actor.getValue().role()).isEqualTo(Actor.Role.STUDENT);
        assertThat(acts.getValue()).singleElement().satisfies(act -> assertThat(act.reason())
                .contains("CONSENT_MISSING"));
    }

    @Test
    void a_stranger_who_asks_is_written_down_for_the_installation() {
        people.signedIn(Person.OTHER_DESK).get(CHILD);
        assertThat(seen(1))
                .containsExactly(
                        Act.ofInstallation("/api/v1/children/{child}", "HIDDEN").about(People.CHILD));
    }

    @Test
    void pages_that_show_several_children_leave_a_line_for_each() {
        Browser guardian = people.signedIn(Person.GUARDIAN);
        guardian.get("/api/v1/children");
        assertThat(seen(1))
                .containsExactly(
                        Act.of("waterkant", "/api/v1/children", "SHOWN").about(People.CHILD));
    }

    @Test
    void what_a_school_publishes_leaves_a_line_about_each_student_it_is_meant_for_alone() {
        Audience child = Audience.ofStudent(Ref.id(People.CHILD));
        file.publish(Part.NEWS, meant(NewsItem.class, 1, child), meant(NewsItem.class, 2, Audience.wholeSchool()));
        file.publish(Part.ACTIVITIES, meant(Activity.class, 3, child));
        file.publish(Part.DOCUMENTS, meant(Document.class, 4, child));
        file.publishOne(Part.DOCUMENTS, meant(Document.class, 4, child));
        Browser guardian = people.signedIn(Person.GUARDIAN);
        for (String page : List.of("news", "activities", "documents")) {
            clearInvocations(audit);
            String route = "/api/v1/" + page;
            assertThat(guardian.get(route).status()).isEqualTo(200);
            assertThat(seen(1))
                    .as(route)
                    .containsExactly(Act.of("waterkant", route, "SHOWN").about(People.CHILD));
        }
        clearInvocations(audit);
        guardian.get("/api/v1/documents/" + People.id(4) + "/content");
        assertThat(seen(1))
                .containsExactly(Act.of("waterkant", "/api/v1/documents/{document}/content", "SHOWN")
                        .about(People.CHILD));
    }

    @Test
    void what_a_school_publishes_to_all_leaves_one_line_about_nobody() {
        file.publish(
                Part.NEWS,
                meant(NewsItem.class, 1, Audience.wholeSchool()),
                meant(NewsItem.class, 2, Audience.wholeSchool()));
        people.signedIn(Person.GUARDIAN).get("/api/v1/news");
        assertThat(seen(1)).containsExactly(Act.of("waterkant", "/api/v1/news", "SHOWN"));
    }

    private static <T extends Canonical> Shown<T> meant(Class<T> kind, int id, Audience audience) {
        return FileWorld.shown(
                id,
                kind,
                "title",
                "Reis",
                "text",
                "Om tien uur.",
                "date",
                LocalDate.EPOCH,
                "publishFrom",
                LocalDate.EPOCH,
                "from",
                LocalDateTime.parse("2026-12-01T10:00"),
                "mediaType",
                "text/plain",
                "content",
                Content.of(new byte[] {1}),
                "audience",
                audience);
    }

    @Test
    void does_not_answer_what_cannot_be_written_down() {
        doThrow(new AuditOutage(null)).when(audit).saw(any(), any());
        Browser guardian = people.signedIn(Person.GUARDIAN);
        for (String path : List.of(CHILD + "/results", CHILD, "/api/v1/children")) {
            Reply reply = guardian.get(path);
            assertThat(reply.status()).as(path).isEqualTo(503);
            assertThat(reply.body()).as(path).doesNotContain("Noor", "7.2");
        }
    }

    @Test
    void staff_of_a_school_reads_nothing_that_is_not_written_down_before() {
        Browser desk = people.signedIn(Person.DESK);
        String route = "/api/v1/schools/{school}/students/{student}/decisions";
        desk.get(route.replace("{school}", "waterkant").replace("{student}", People.CHILD.hex()));
        verify(audit).looked(any(), eq(Act.of("waterkant", route, "READ").about(People.CHILD)));
        desk.send("HEAD", route.replace("{school}", "waterkant").replace("{student}", People.CHILD.hex()), "");
        verify(audit, times(2))
                .looked(any(), eq(Act.of("waterkant", route, "READ").about(People.CHILD)));

        doThrow(new AuditOutage(null)).when(audit).looked(any(), any());
        assertThat(desk.get("/api/v1/schools/waterkant/links").status()).isGreaterThanOrEqualTo(500);
    }

    @Test
    void t_14_staff_that_reads_a_school_page_by_page_is_stopped_and_written_down() {
        Browser desk = people.signedIn(Person.DESK);
        when(reads.tooMany("waterkant", people.account(Person.DESK))).thenReturn(true);
        Reply reply = desk.get("/api/v1/schools/waterkant/links");
        when(reads.tooMany(any(), any())).thenReturn(false);

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:enough-read");
        verify(audit).looked(any(), eq(Act.of("waterkant", "/api/v1/schools/{school}/links", "READ")));
        assertThat(desk.get("/api/v1/schools/waterkant/links").status()).isEqualTo(200);
    }

    private List<Act> seen(int calls) {
        ArgumentCaptor<List<Act>> acts = ArgumentCaptor.captor();
        verify(audit, atLeast(calls)).saw(any(), acts.capture());
        List<Act> all = new ArrayList<>();
        acts.getAllValues().forEach(all::addAll);
        return all;
    }

    private List<String> childRoutes() {
        return people.browser().get("/api/openapi").json().get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .flatMap(path -> Stream.of(path.getKey()))
                .filter(path -> path.contains("/children/{child}"))
                .toList();
    }

    private static String path(String route) {
        return route.replace("{child}", People.CHILD.hex())
                .replace("{result}", People.id(90).hex())
                .replace("{lesson}", People.id(100).hex())
                .replace("{report}", People.id(120).hex());
    }
}
