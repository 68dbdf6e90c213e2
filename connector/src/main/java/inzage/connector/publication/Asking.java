package inzage.connector.publication;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Decide;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Slice;
import inzage.connector.publication.reading.Past;
import inzage.connector.publication.rule.person.PlacementDays;
import inzage.connector.publication.rule.result.AtMoment;
import inzage.connector.publication.rule.result.Standing;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Records of the child, whatever their dates, without the bytes of documents. */
    <T extends Canonical> Decision<T> current(Module module, Class<T> kind) {
        List<Stored<T>> versions = Standing.waits(kind)
                ? Past.asOf(reader.versionsOfStudent(viewer.school(), kind, student()), viewer.now())
                : reader.outlinesOfStudent(viewer.school(), kind, student());
        return decided(Optional.of(module), versions);
    }

    /** How fresh the viewer may know a kind to be: of what is released at moments, as it was at the last one. */
    Optional<Instant> updatedAt(Class<? extends Canonical> kind) {
        return Standing.waits(kind)
                ? facts.releases()
                        .reached(viewer.kind(), viewer.now())
                        .flatMap(moment -> reader.freshness(viewer.school(), kind, moment))
                : reader.freshness(viewer.school(), kind);
    }

    /** What is dated and for the child, as far as it is one of these days. */
    <T extends Canonical> Decision<T> dated(Module module, Class<T> kind, DateRange days) {
        Set<RecordId> recipients = facts.placement().memberships().stream()
                .map(membership -> membership.member().group().id())
                .collect(Collectors.toCollection(HashSet::new));
        recipients.add(student());
        return decided(Optional.of(module), reader.forRecipients(viewer.school(), kind, recipients, days));
    }

    /** What the school publishes to many, without the bytes of documents. */
    <T extends Canonical> Decision<T> ofSchool(Module module, Class<T> kind) {
        return decided(Optional.of(module), reader.outlines(viewer.school(), kind));
    }

    /** One record of a module, with all that is stored of it; none if it is another student's. */
    <T extends Canonical> Decision<T> one(Part<T> part, RecordId record) {
        return decided(
                Optional.of(part.module()),
                reader.find(viewer.school(), part.kind(), Set.of(record)).stream()
                        .filter(stored -> part.module().ofSchool() || ofStudent(stored.record()))
                        .toList());
    }

    private boolean ofStudent(Canonical record) {
        return Ref.id(student()).equals(Kind.values(record).get("student"));
    }

    Decision<Lesson> lesson(RecordId lesson) {
        return decided(Optional.of(Module.AGENDA), reader.find(viewer.school(), Lesson.class, Set.of(lesson)));
    }

    /** What may be seen of the homework that names one of these lessons, if it is due within a month of them. */
    List<Shown<Homework>> homework(List<Shown<Lesson>> lessons) {
        List<LocalDate> days = lessons.stream()
                .map(lesson -> lesson.value().from().toLocalDate())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        Set<Ref> ids = lessons.stream().map(lesson -> Ref.id(lesson.id())).collect(Collectors.toSet());
        DateRange around = around(days.get(0), days.get(days.size() - 1));
        return shown(dated(Module.HOMEWORK, Homework.class, around)).stream()
                .filter(homework -> Optional.ofNullable(homework.value().lesson())
                        .filter(ids::contains)
                        .isPresent())
                .toList();
    }

    /** The month before today and the month after. */
    DateRange thisMonth() {
        LocalDate today = today();
        return around(today, today);
    }

    private static DateRange around(LocalDate first, LocalDate last) {
        return new DateRange(null, first.minusMonths(1), last.plusMonths(1));
    }

    /** The newest of those that cover today. */
    Optional<Shown<Enrolment>> enrolmentOfToday() {
        Calendar calendar = facts.calendar();
        LocalDate today = today();
        return shown(current(Module.ENROLMENTS, Enrolment.class)).stream()
                .filter(shown -> !today.isBefore(shown.value().from())
                        && !today.isAfter(PlacementDays.end(shown.value(), calendar)))
                .max(Comparator.comparing(shown -> shown.value().from()));
    }

    Decision<Result> results() {
        return current(Module.RESULTS, Result.class);
    }

    /** What could be seen of the results at the last release moment, if nothing else had changed since. */
    Decision<Result> resultsThen() {
        AtMoment moment = new AtMoment(viewer, facts);
        List<Stored<Result>> versions = moment.versions(
                Past.asOf(reader.versionsOfStudent(viewer.school(), Result.class, student()), viewer.now()));
        return decide.decide(viewer, Slice.of(student(), Optional.of(Module.RESULTS), versions), moment.facts());
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

    /** The school's day. */
    LocalDate today() {
        return facts.calendar().day(viewer.now());
    }

    private RecordId student() {
        return facts.student().id();
    }

    <T extends Canonical> Decision<T> decided(Optional<Module> module, List<Stored<T>> versions) {
        return decide.decide(viewer, Slice.of(student(), module, versions), facts);
    }
}
