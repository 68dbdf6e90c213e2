package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;

import inzage.connector.canonical.Subject;
import inzage.connector.publication.decision.Decide;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.rule.RulesInForce;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A guardian with every right who looks at the results of a child, by the rules in force or by others. */
final class Looking {
    final Desk desk = new Desk(TestDatabase.H2);

    Looking() {
        desk.school.settings.put("modules", Map.of("results", List.of("guardians", "students")));
        desk.school.settings.put("exam", Map.of("partsAsTests", "false"));
        desk.school
                .with(11, Subject.class, "name", "Wiskunde")
                .with(12, Subject.class, "name", "Nederlands")
                .withFamily();
    }

    GradeBook book(Instant now, Viewer.Surface surface, List<Rule> rules) {
        Viewer viewer = desk.at(now.toString()).viewer(Viewer.Kind.GUARDIAN, surface, GUARDIAN);
        Decide decide = new Decide(rules, (rule, failure) -> {
            throw failure;
        });
        Asking asking = new Asking(
                viewer,
                desk.facts.about(viewer, List.of(STUDENT), Set.of()).facts().get(0),
                desk.school,
                decide);
        return new Answers(desk.school).gradeBook(asking).orElseThrow();
    }

    /** Up to when results are released to the guardian. */
    Optional<Instant> released(Instant now) {
        return desk.releases
                .of(SCHOOL, desk.school.all().get(0).zone(), desk.settings().releases())
                .reached(Viewer.Kind.GUARDIAN, now);
    }

    static List<Rule> without(String... ids) {
        return RulesInForce.LIST.stream()
                .filter(rule -> !List.of(ids).contains(rule.id()))
                .toList();
    }
}
