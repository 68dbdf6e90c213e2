package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.rejected;
import static inzage.connector.publication.rule.Samples.storedResult;
import static inzage.connector.publication.rule.Samples.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Decision.Decided;
import inzage.connector.store.Stored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** what the source or the school says about records and modules. */
class OfRecordsTest {
    @Test
    void hides_a_record_whose_newest_delivery_was_rejected_in_a_protective_field() {
        assertThat(hidden(rejected(storedResult(101, Kind.TEST, "6,0")))).contains(Reason.SOURCE_REJECTED);
    }

    @Test
    void hides_a_child_whose_link_was_rejected_in_a_protective_field() {
        Scene scene = new Scene();
        scene.links = List.of(rejected(Scene.link("portalAccess", Ynu.YES)));

        assertThat(scene.closedBy()).contains(Reason.SOURCE_REJECTED);
    }

    @Test
    void hides_a_child_that_was_rejected_in_a_protective_field_from_the_child_too() {
        Scene scene = new Scene().asStudent();

        assertThat(scene.decide(List.of(), scene.facts(rejected(scene.storedStudent())))
                        .closedBy())
                .contains(Reason.SOURCE_REJECTED);
    }

    @Test
    void hides_what_the_source_withholds() {
        Scene scene = new Scene();

        assertThat(hidden(withheld(storedResult(101, Kind.TEST, "6,0")))).contains(Reason.SOURCE_WITHHELD);
        assertThat(scene.decide(List.of(), scene.facts(withheld(scene.storedStudent())))
                        .closedBy())
                .contains(Reason.SOURCE_WITHHELD);
    }

    @Test
    void gives_the_reason_of_the_first_rule_that_hides() {
        Scene scene = new Scene();
        scene.settings.remove("modules");

        assertThat(scene.decide(List.of(rejected(storedResult(101, Kind.TEST, "6,0"))))
                        .records())
                .extracting(Decided::hidden)
                .containsExactly(Optional.of(Reason.SOURCE_REJECTED));
    }

    @ParameterizedTest
    @CsvSource({
        "guardians, GUARDIAN, VISIBLE",
        "guardians, STUDENT,  MODULE_OFF",
        "students,  GUARDIAN, MODULE_OFF",
        "students,  STUDENT,  VISIBLE"
    })
    void shows_a_module_to_those_it_is_on_for(String audience, Viewer.Kind kind, String outcome) {
        Scene scene = kind == Viewer.Kind.STUDENT ? new Scene().asStudent() : new Scene();
        scene.settings.put("modules", Map.of("absences", List.of(audience)));
        scene.module = Optional.of(Module.ABSENCES);

        assertThat(scene.outcome()).isEqualTo(outcome);
    }

    @Test
    void has_all_modules_off_until_they_are_switched_on_but_never_the_profile() {
        Scene scene = new Scene();
        scene.settings = new HashMap<>();

        assertThat(scene.outcome()).isEqualTo("MODULE_OFF");
        scene.module = Optional.empty();
        assertThat(scene.outcome()).isEqualTo("VISIBLE");
    }

    @Test
    void hides_an_intermediate_result_with_contributors_only() {
        Decided<?> made = decided(
                storedResult(101, Kind.INTERMEDIATE, "6,0", "contributors", Samples.refs(102)),
                storedResult(102, Kind.SUBTEST, "6,0"));
        Decided<?> given = decided(storedResult(101, Kind.INTERMEDIATE, "6,0", "contributors", List.of()));

        assertThat(made.hidden()).contains(Reason.INTERMEDIATE_RESULT);
        assertThat(given.hidden()).isEmpty();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Decided<?> decided(Stored<Result>... results) {
        return new Scene().decide(List.of(results)).records().get(0);
    }

    private static Optional<Reason> hidden(Stored<Result> result) {
        return decided(result).hidden();
    }
}
