package inzage.connector.publication.rule;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Decide;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Decision.Decided;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Slice;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecideTest {
    @Test
    void t_46_hides_in_its_own_place_what_a_broken_rule_was_asked_about_and_tells_of_it() {
        List<String> told = new ArrayList<>();
        List<Rule> rules = new ArrayList<>(RulesInForce.LIST);
        rules.add(rules.indexOf(of(rules, "R-26")) + 1, new Broken());
        Scene scene = new Scene();

        Decision<?> decision = new Decide(rules, (rule, failure) -> told.add(rule))
                .decide(
                        scene.viewer(),
                        Slice.of(
                                Samples.STUDENT,
                                scene.module,
                                List.of(
                                        Samples.storedResult(101, Kind.TEST, "6,0"),
                                        Samples.rejected(Samples.storedResult(102, Kind.TEST, "6,0")))),
                        scene.facts());

        assertThat(decision.records())
                .extracting(Decided::hidden)
                .containsExactly(Optional.of(Reason.RULE_FAILED), Optional.of(Reason.SOURCE_REJECTED));
        assertThat(told).containsExactly("R-99", "R-99");
    }

    @Test
    void leaves_out_records_that_were_withdrawn() {
        Stored<Result> withdrawn = Samples.stored(
                Samples.id(101), Samples.result(Kind.TEST, "6,0"), Samples.LONG_AGO, Samples.LONG_AGO.plusSeconds(1));

        assertThat(new Scene().decide(List.of(withdrawn)).records()).isEmpty();
    }

    @Test
    void has_its_rules_in_the_order_that_was_agreed() {
        assertThat(RulesInForce.LIST)
                .extracting(Rule::id)
                .containsExactly(
                        "R-01", "R-02", "R-25", "R-03", "R-04", "R-05", "R-06", "R-26", "R-27", "R-07", "R-08", "R-23",
                        "R-09", "R-10", "R-28", "R-11", "R-12", "R-13", "R-14", "R-15", "R-16", "R-17", "R-17", "R-18",
                        "R-18");
    }

    private static Rule of(List<Rule> rules, String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static final class Broken implements Rule.OfVersion {
        @Override
        public String id() {
            return "R-99";
        }

        @Override
        public Verdict ofVersion(Question question, Stored<?> version) {
            throw new IllegalStateException("broken");
        }
    }
}
