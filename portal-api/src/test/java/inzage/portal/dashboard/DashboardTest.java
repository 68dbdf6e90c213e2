package inzage.portal.dashboard;

import static inzage.portal.FileWorld.shown;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.NewsItem;
import inzage.connector.publication.Child;
import inzage.connector.publication.Module;
import inzage.connector.publication.Overview;
import inzage.connector.publication.Overview.ChildLines;
import inzage.connector.publication.Overview.Line;
import inzage.portal.FileWorld;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.Records;
import inzage.portal.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class DashboardTest {
    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private FileWorld file;

    @BeforeEach
    void arrange() {
        world.arrange();
        file.arrange();
    }

    @Test
    void shows_what_is_new_per_child_and_of_the_school() {
        LocalDate day = LocalDate.parse("2026-10-01");
        file.showNews(new Overview(
                List.of(new ChildLines(
                        new Child(
                                People.CHILD,
                                Child.State.VISIBLE,
                                "Noor",
                                "de",
                                "Graaf",
                                Set.of(Module.RESULTS),
                                Optional.empty()),
                        List.of(
                                new Line(
                                        Module.RESULTS,
                                        day,
                                        Records.test(90, Records.DUTCH, "2026-2027", "7.2", "2026-10-01")),
                                new Line(Module.ABSENCES, day, Records.absence(80, "2026-10-01", 8))))),
                List.of(new Line(Module.NEWS, day, shown(1, NewsItem.class, "title", "Studiedag"))),
                Records.NAMES));

        JsonNode dashboard = ask(Person.GUARDIAN);

        JsonNode child = dashboard.at("/children/0");
        assertThat(child.get("givenName").asString()).isEqualTo("Noor");
        assertThat(child.at("/news/0/subject/name").asString()).isEqualTo("Nederlands");
        assertThat(child.at("/news/0/grade").asString()).isEqualTo("7,2");
        assertThat(child.at("/news/1/title").asString()).isEqualTo("sent-out");
        assertThat(dashboard.at("/schools/0/school").asString()).isEqualTo("waterkant");
        assertThat(dashboard.at("/schools/0/news/0/title").asString()).isEqualTo("Studiedag");
    }

    @Test
    void says_whom_to_ask_where_there_is_no_child() {
        assertThat(ask(Person.DESK).at("/empty/ask").asString()).isNotBlank();
    }

    private JsonNode ask(Person person) {
        return people.signedIn(person).get("/api/v1/dashboard").json();
    }
}
