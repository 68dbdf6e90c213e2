package inzage.portal.clock;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import inzage.connector.account.Accounts;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Roles;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Dashboard;
import inzage.connector.publication.Module;
import inzage.connector.publication.Publication;
import inzage.portal.FileWorld;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A consent that is withdrawn closes every route at that very instant, as if there were no such child. */
@PortalTest
class WithdrawnConsentTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private FileWorld files;

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

    private final PublishingSchool school = new PublishingSchool();

    @BeforeEach
    void publish() {
        world.arrange();
        files.arrange();
        List<String> guardians = List.of("guardians");
        school.desk.school.settings.put(
                "modules",
                Arrays.stream(Module.values())
                        .filter(module -> !module.ofSchool() && module != Module.NOTES && module != Module.PLANS)
                        .collect(Collectors.toMap(Module::word, module -> guardians)));
        school.behind(publication);
        school.behind(file, bulletin, dashboard);
        behind(publication, file);
        school.born("2008-05-04");
        school.test("7.5", Instant.parse("2026-10-05T10:00:00Z"), null).consented("2026-09-01T10:00:00Z", null);
    }

    @AfterEach
    void putBack() {
        world.arrange();
        files.arrange();
    }

    @Test
    void closes_every_route_about_the_child_at_once() {
        Visitor guardian = new Visitor(people, clock, accounts, memberships, roles);
        Map<String, Integer> open = statuses(guardian);
        assertThat(open.get("")).isEqualTo(200);
        assertThat(open.get("/results")).isEqualTo(200);
        assertThat(open.values().stream().filter(status -> status == 200).count())
                .isGreaterThan(8);
        assertThat(guardian.results(NOW, "")).contains("7,5");

        school.desk.at(NOW.toString()).consents.withdraw(SCHOOL, STUDENT, Set.of(GUARDIAN));

        String unknown = guardian.get(NOW, "/api/v1/children/" + "f".repeat(32)).body();
        for (String part : open.keySet()) {
            assertThat(guardian.get(NOW, "/api/v1/children/" + STUDENT + part).body())
                    .as(part)
                    .isEqualTo(unknown);
        }
        assertThat(guardian.child(NOW)).isEqualTo("consent-missing");
        assertThat(guardian.get(NOW, "/api/v1/children").body()).doesNotContain("Specht");
        assertThat(guardian.get(NOW, "/api/v1/dashboard").body()).doesNotContain("7,5", "Specht");
    }

    private Map<String, Integer> statuses(Visitor guardian) {
        String child = "/api/v1/children/{child}";
        return guardian.get(NOW, "/api/openapi").json().get("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(path -> path.startsWith(child))
                .map(path -> path.substring(child.length())
                        .replaceAll("\\{[a-z]+}", People.id(101).hex()))
                .collect(Collectors.toMap(part -> part, part -> guardian.get(NOW, "/api/v1/children/" + STUDENT + part)
                        .status()));
    }

    /** What no other test of this school asks for. */
    private void behind(Publication portal, ChildFile part) {
        Publication real = school.desk.publication;
        doAnswer(call -> real.enrolments(call.getArgument(0), call.getArgument(1)))
                .when(portal)
                .enrolments(any(), any());
        doAnswer(call -> real.agenda(call.getArgument(0), call.getArgument(1), call.getArgument(2)))
                .when(portal)
                .agenda(any(), any(), any());
        doAnswer(call -> real.lesson(call.getArgument(0), call.getArgument(1), call.getArgument(2)))
                .when(portal)
                .lesson(any(), any(), any());
        doAnswer(call -> real.homework(call.getArgument(0), call.getArgument(1), call.getArgument(2)))
                .when(portal)
                .homework(any(), any(), any());
        doAnswer(call -> school.desk.file.attendance(call.getArgument(0), call.getArgument(1)))
                .when(part)
                .attendance(any(), any());
        doAnswer(call -> school.desk.file.group(call.getArgument(0), call.getArgument(1)))
                .when(part)
                .group(any(), any());
        doAnswer(call -> school.desk.file.one(
                        call.getArgument(0), call.getArgument(1), call.getArgument(2), call.getArgument(3)))
                .when(part)
                .one(any(), any(), any(), any());
    }
}
