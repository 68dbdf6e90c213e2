package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Enrolment;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.publication.rule.person.PlacementDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of an enrolment: the source's status may tell why somebody left; shown is whether it runs, ACTIVE, or not, ENDED. */
final class EnrolmentFields {
    private EnrolmentFields() {}

    static Verdict of(Enrolment enrolment, Question question) {
        Calendar calendar = question.facts().calendar();
        LocalDate end = PlacementDays.end(enrolment, calendar);
        String status = question.today().isAfter(end) ? "ENDED" : "ACTIVE";
        return new Verdict.Passes(
                new Fields(Set.of(), Map.of("status", status)),
                calendar.nextStart(List.of(end.plusDays(1)), question.now()));
    }
}
