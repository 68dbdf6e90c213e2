package inzage.config.threat.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.publication.Viewer;
import inzage.portal.Browser.Reply;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** About which rows of the list of members a desk decides. */
@ThreatTest
class MemberRowsTest {
    private static final Map<String, String> DECISIONS = Map.of(
            "inactivate", "",
            "reactivate", "",
            "confirm", "",
            "mail", "{\"on\":false}",
            "block", "{\"reason\":\"a quarrel\"}");

    @Autowired
    private Town town;

    @Autowired
    private Memberships memberships;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void desk_has_no_child_at_the_school() {
        jdbc.sql("delete from memberships where account = :desk")
                .param("desk", town.account(Person.DESK))
                .update();
    }

    @Test
    void a_row_of_another_school_is_none_of_this_one() {
        List<Membership> before = memberships.ofSchool(School.TWO.id());
        DECISIONS.forEach((decision, body) -> {
            Reply reply = decide(Person.STRANGER, decision, body);
            assertThat(reply.status()).as(decision).isEqualTo(404);
        });
        assertThat(decide(Person.STRANGER, "invite", "").status()).isEqualTo(404);
        assertThat(memberships.ofSchool(School.TWO.id())).isEqualTo(before);
    }

    @Test
    void a_row_of_the_other_parent_of_an_own_child_is_a_colleagues() {
        memberships.grant(town.account(Person.DESK), School.ONE.id(), Viewer.Kind.STUDENT, Set.of(Child.CHRIS.id()));
        List<Membership> before = memberships.ofSchool(School.ONE.id());
        DECISIONS.forEach((decision, body) -> {
            Reply reply = decide(Person.CLASSMATES_PARENT, decision, body);
            assertThat(reply.status()).as(decision).isEqualTo(403);
            assertThat(reply.body()).as(decision).contains("own-child");
        });
        assertThat(memberships.ofSchool(School.ONE.id())).isEqualTo(before);
    }

    private Reply decide(Person about, String decision, String body) {
        return town.browser(Person.DESK)
                .post("/api/v1/schools/%s/memberships/%s/%s".formatted(School.ONE.id(), about.id(), decision), body);
    }
}
