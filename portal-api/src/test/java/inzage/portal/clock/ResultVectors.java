package inzage.portal.clock;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.result;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result;
import inzage.connector.exam.Determination;
import inzage.connector.exam.Scope;
import inzage.connector.publication.Module;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vectors about who sees anything and about results. */
final class ResultVectors {
    private ResultVectors() {}

    /** the child as it is listed. */
    static String ofAge(VectorScene scene) {
        scene.school.born(scene.text("birth"));
        String consent = scene.text("consent");
        if (consent != null && consent.startsWith("given before")) {
            scene.school.consented("2026-05-01T12:00:00Z", null);
        } else if (consent != null) {
            scene.school.consented("2026-08-01T12:00:00Z", consent.replaceAll(".*withdrawn (\\S+)Z", "$1:00Z"));
        }
        return switch (scene.visitor.child(scene.now)) {
            case "visible" -> "VISIBLE";
            case "consent-missing" -> "HIDDEN CONSENT_MISSING";
            default -> "HIDDEN";
        };
    }

    /** */
    static String exam(VectorScene scene) {
        scene.with(result(Result.Kind.EXAM_GRADE, VectorScene.MARK, "examComponent", Result.ExamComponent.CE_GRADE));
        String determined = scene.text("determined");
        if (determined != null) {
            scene.school
                    .desk
                    .at(determined)
                    .determinations
                    .determine(SCHOOL, Scope.of("2026-2027"), Instant.parse(determined), "board");
        }
        String withdrawn = scene.text("withdrawn");
        if (withdrawn != null) {
            Determination recorded = scene.school.desk.determinations.of(SCHOOL).get(0);
            scene.school.desk.at(withdrawn).determinations.withdraw(SCHOOL, recorded.id(), "board");
        }
        return scene.outcome(scene.visitor.results(scene.now, "?type=exams"), Module.RESULTS);
    }

    /** */
    static String released(VectorScene scene) {
        Map<String, Object> releases = new HashMap<>(
                Map.of("moments", List.of(scene.given.get("schedule").asString())));
        Optional.ofNullable(scene.text("holiday"))
                .map(days -> days.split("\\.\\.", 2))
                .ifPresent(ends -> releases.put("holidays", List.of(Map.of("from", ends[0], "through", ends[1]))));
        scene.school.desk.school.settings.put("releases", releases);
        Instant entered = Instant.parse(scene.given.get("entered").asString());
        String changed = scene.text("changed");
        scene.school.test(VectorScene.MARK, entered, changed == null ? null : Instant.parse(changed));
        if (changed != null) {
            scene.school.test("7,4", Instant.parse(changed), null);
        }
        String page = scene.visitor.results(scene.now, "?schoolYear=2026-2027");
        assertThat(page).doesNotContain("7,4");
        String outcome = scene.outcome(page, Module.RESULTS);
        return changed != null && outcome.equals("VISIBLE") ? "OLD VALUE" : outcome;
    }
}
