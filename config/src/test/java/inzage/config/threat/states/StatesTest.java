package inzage.config.threat.states;

import static inzage.config.threat.fixture.SchoolRecords.with;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Fact;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.config.threat.matrix.Ground;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThreatTest
class StatesTest {
    @Autowired
    private Town town;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void t_43_what_is_over_does_not_end_once_more(Passing passing) {
        Browser begins = town.browser(passing.beginner());
        Browser ends = town.browser(passing.ender());
        Reply begun = passing.begin(begins);
        assertThat(begun.status()).as(begun.body()).isBetween(200, 299);
        String end = passing.end(begins, begun);
        assertThat(ends.post(end, "").status()).isEqualTo(204);
        town.settled();
        Ground before = Ground.of(jdbc);

        assertThat(ends.post(end, "").status()).isIn(404, 409);

        town.settled();
        assertThat(Ground.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "dismiss"})
    void t_43_a_run_that_is_not_held_is_neither_approved_nor_dismissed(String decision) {
        long run = town.beforehand().run();
        Browser operator = town.browser(Person.OPERATOR);
        Ground before = Ground.of(jdbc);

        assertThat(operator.post("/api/v1/operations/runs/" + run + "/" + decision, "")
                        .status())
                .isEqualTo(409);

        assertThat(Ground.of(jdbc)).isEqualTo(before);
    }

    @Test
    void t_12_of_what_was_changed_after_it_was_published_both_wordings_are_kept() {
        Fact note = note("Blijft zitten");
        town.come(List.of(note), "edited");
        try {
            assertThat(notes()).contains("Blijft zitten");

            town.change(note("Gaat over"), "edited");

            assertThat(notes()).contains("Gaat over").doesNotContain("Blijft zitten");
            assertThat(jdbc.sql("select content from record_versions where record_id = ?")
                            .param(note.id().hex())
                            .query(String.class)
                            .single())
                    .contains("Blijft zitten");
        } finally {
            town.go(List.of(note));
        }
    }

    private String notes() {
        return town.browser(Person.MOTHER)
                .get("/api/v1/children/" + Child.ANNA.id() + "/notes")
                .body();
    }

    private Fact note(String text) {
        Map<String, Object> note = Map.of("student", Ref.id(Child.ANNA.id()), "subject", Ref.id(School.ONE.id(5)));
        return Fact.of(
                Note.class, with(note, "date", town.today(), "category", "Voortgang", "veto", Ynu.NO, "text", text));
    }
}
