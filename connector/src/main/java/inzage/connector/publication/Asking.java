package inzage.connector.publication;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Decide;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Slice;
import inzage.connector.publication.rule.person.PlacementDays;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One viewer who asks about one student, inside one transaction: reads slices and has them decided.
 *
 * @param facts about both
 */
record Asking(Viewer viewer, Facts facts, SchoolReader reader, Decide decide) {

    Decision<Student> profile() {
        return decided(Optional.empty(), List.of(facts.student()));
    }

    /** What is decided about a module before any record of it is looked at. */
    Decision<Student> module(Module module) {
        return decided(Optional.of(module), List.of());
    }

    /** Records of which only the current version matters. */
    <T extends Canonical> Decision<T> current(Module module, Class<T> kind) {
        return decided(Optional.of(module), reader.ofStudent(viewer.school(), kind, student()));
    }

    /** The newest of those that cover today. */
    Optional<Shown<Enrolment>> enrolmentOfToday() {
        Calendar calendar = facts.calendar();
        LocalDate today = calendar.day(viewer.now());
        return shown(current(Module.ENROLMENTS, Enrolment.class)).stream()
                .filter(shown -> !today.isBefore(shown.value().from())
                        && !today.isAfter(PlacementDays.end(shown.value(), calendar)))
                .max(Comparator.comparing(shown -> shown.value().from()));
    }

    Decision<Result> results() {
        return decided(Optional.of(Module.RESULTS), reader.versionsOfStudent(viewer.school(), Result.class, student()));
    }

    /** What may be seen, by public id. */
    static <T extends Canonical> List<Shown<T>> shown(Decision<T> decision) {
        return decision.visible()
                .map(decided -> new Shown<>(
                        decided.id(),
                        decided.fields().applyTo(decided.version().record()),
                        decided.fields().withheld()))
                .sorted(Comparator.comparing(shown -> shown.id().hex()))
                .toList();
    }

    private RecordId student() {
        return facts.student().id();
    }

    private <T extends Canonical> Decision<T> decided(Optional<Module> module, List<Stored<T>> versions) {
        return decide.decide(viewer, Slice.of(student(), module, versions), facts);
    }
}
