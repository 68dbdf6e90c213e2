package inzage.portal.operation.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import inzage.connector.account.link.LinkTarget.Staff.Office;
import inzage.connector.account.role.Role;
import inzage.connector.staff.Staff;
import inzage.portal.Browser;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class StaffTest {
    private static final String PATH = "/api/v1/operations/staff";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Staff staff;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void lists_who_is_at_work_and_who_is_invited() {
        JsonNode all = people.signedIn(Person.OPERATOR).get(PATH).json().path("staff");
        assertThat(all.path(0).path("role").asString()).isEqualTo("desk");
        assertThat(all.path(0).path("school").asString()).isEqualTo("waterkant");
        assertThat(all.path(1).path("role").asString()).isEqualTo("operator");
        assertThat(all.path(1).path("invitation").asInt()).isEqualTo(7);
    }

    @Test
    void invites_to_a_role_at_a_school() {
        Browser operator = people.signedIn(Person.OPERATOR);
        assertThat(operator.post(
                                PATH,
                                "{\"email\":\"nieuw@example.org\",\"office\":{\"role\":\"exam-board\",\"school\":\"waterkant\"}}")
                        .status())
                .isEqualTo(202);
        verify(staff).invite(any(), eq(Optional.of(new Office("waterkant", Role.EXAM_BOARD))), eq("nieuw@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"role\":\"operator\",\"school\":\"waterkant\"}",
                "{\"role\":\"desk\"}",
                "{\"role\":\"guardian\",\"school\":\"waterkant\"}",
                "{}"
            })
    void a_role_and_a_school_go_together(String office) {
        assertThat(people.signedIn(Person.OPERATOR)
                        .post(PATH, "{\"email\":\"nieuw@example.org\",\"office\":%s}".formatted(office))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void closing_an_account_needs_a_reason() {
        Browser operator = people.signedIn(Person.OPERATOR);
        assertThat(operator.post("/api/v1/operations/accounts/gone/close", "{}").status())
                .isEqualTo(400);
        assertThat(operator.post("/api/v1/operations/accounts/nobody/close", "{\"reason\":\"asked\"}")
                        .status())
                .isEqualTo(404);
    }
}
