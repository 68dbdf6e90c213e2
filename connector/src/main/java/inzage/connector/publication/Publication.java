package inzage.connector.publication;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.publication.decision.Decide;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.reading.FactsReader;
import inzage.connector.publication.rule.RulesInForce;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.batch.Snapshots;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * The one road from the store to a person. Each call reads one snapshot and decides at {@code viewer.now()}. An empty answer
 * means the same as a child that does not exist.
 */
@Service
public class Publication {
    private final SchoolReader reader;
    private final FactsReader facts;
    private final Answers answers;
    private final Decide decide;
    private final Snapshots snapshots;

    @Autowired
    Publication(SchoolReader reader, FactsReader facts, Answers answers, RuleAlarm alarm, Snapshots snapshots) {
        this(reader, facts, answers, new Decide(RulesInForce.LIST, alarm), snapshots);
    }

    private Publication(SchoolReader reader, FactsReader facts, Answers answers, Decide decide, Snapshots snapshots) {
        this.reader = reader;
        this.facts = facts;
        this.answers = answers;
        this.decide = decide;
        this.snapshots = snapshots;
    }

    /** The same road under settings that a school thinks of. */
    public Publication under(SchoolSettings other) {
        return new Publication(reader, facts.under(other), answers, decide, snapshots);
    }

    /** How many records of each of these modules the viewer sees, of all children together; nothing of what is in them. */
    public Map<Module, Integer> counts(Viewer viewer, Set<Module> modules) {
        return inSnapshot(() -> {
            List<Asking> askings = askings(viewer, facts.students(viewer), Set.of());
            return modules.stream().collect(Collectors.toMap(module -> module, module -> counted(askings, module)));
        });
    }

    /** What is for many is one record, however many children it is seen by. */
    private static int counted(List<Asking> askings, Module module) {
        return (int) askings.stream()
                .map(asking -> ModuleSlices.of(asking, module))
                .filter(Decision::open)
                .flatMap(decision -> decision.visible().map(Decision.Decided::id))
                .distinct()
                .count();
    }

    /** The children the viewer may know of: a guardian's linked children, or the student. */
    public List<Child> children(Viewer viewer) {
        return aboutAll(viewer, Children::of);
    }

    /** Whether nothing of the viewer's school may be seen for now, by anybody. */
    public boolean maintenance(Viewer viewer) {
        return facts.maintenance(viewer.school());
    }

    public Optional<Profile> profile(Viewer viewer, RecordId student) {
        return inSnapshot(() -> asking(viewer, student).flatMap(answers::profile));
    }

    public Optional<Answer<Enrolment>> enrolments(Viewer viewer, RecordId student) {
        return current(viewer, student, Module.ENROLMENTS, Enrolment.class);
    }

    /** The results that may be seen; {@link #gradeBook} adds what pages are shaped from. */
    public Optional<Answer<Result>> results(Viewer viewer, RecordId student) {
        return gradeBook(viewer, student).map(GradeBook::results);
    }

    public Optional<GradeBook> gradeBook(Viewer viewer, RecordId student) {
        return inSnapshot(() -> askings(viewer, List.of(student), Set.of(Result.class)).stream()
                .findFirst()
                .flatMap(answers::gradeBook));
    }

    public Optional<Answer<Absence>> absences(Viewer viewer, RecordId student) {
        return current(viewer, student, Module.ABSENCES, Absence.class);
    }

    /**
     * Lessons on these days, and the homework for them.
     *
     * @param days local to the school
     */
    public Optional<Agenda> agenda(Viewer viewer, RecordId student, DateRange days) {
        return inSnapshot(() -> asking(viewer, student).flatMap(asking -> answers.agenda(asking, days)));
    }

    /** One lesson with its homework; empty if the viewer sees no such lesson of this child. */
    public Optional<Agenda> lesson(Viewer viewer, RecordId student, RecordId lesson) {
        return inSnapshot(() -> asking(viewer, student).flatMap(asking -> answers.lesson(asking, lesson)));
    }

    /** Homework that is due on these days. */
    public Optional<Answer<Homework>> homework(Viewer viewer, RecordId student, DateRange days) {
        return inSnapshot(() -> asking(viewer, student)
                .flatMap(asking -> answers.dated(asking, Module.HOMEWORK, Homework.class, days)));
    }

    /**
     * What every rule says about a viewer, child and module; of lessons and homework in the month before and the month after.
     * Empty if the school has no such student.
     */
    public Optional<Explanation> explain(Viewer viewer, RecordId student, Module module) {
        return inSnapshot(() -> asking(viewer, student)
                .map(asking -> Explain.of(
                        ModuleSlices.of(asking, module), asking.facts().calendar())));
    }

    /** The persons a change of this student may concern, rights aside: the student and the guardians linked now. */
    public Set<RecordId> concerned(String school, RecordId student) {
        return inSnapshot(() -> {
            Set<RecordId> persons = new HashSet<>(Set.of(student));
            reader.ofStudent(school, Guardianship.class, student)
                    .forEach(link -> persons.add(link.record().guardian().id()));
            return persons;
        });
    }

    /** What is said about one student in one snapshot; empty if the school has no such student. */
    <R> Optional<R> about(Viewer viewer, RecordId student, Function<Asking, Optional<R>> question) {
        return inSnapshot(() -> asking(viewer, student).flatMap(question));
    }

    /** What is said about each student the viewer may have to do with, all in one snapshot. */
    <R> List<R> aboutAll(Viewer viewer, Function<Asking, Optional<R>> question) {
        return inSnapshot(() -> askings(viewer, facts.students(viewer), Set.of()).stream()
                .flatMap(asking -> question.apply(asking).stream())
                .toList());
    }

    private <T extends Canonical> Optional<Answer<T>> current(
            Viewer viewer, RecordId student, Module module, Class<T> kind) {
        return inSnapshot(() -> asking(viewer, student).flatMap(asking -> answers.current(asking, module, kind)));
    }

    private Optional<Asking> asking(Viewer viewer, RecordId student) {
        return askings(viewer, List.of(student), Set.of()).stream().findFirst();
    }

    /** About each of these students, who are read together. */
    private List<Asking> askings(Viewer viewer, List<RecordId> students, Set<Class<? extends Canonical>> histories) {
        FactsReader.Known known = facts.about(viewer, students, histories);
        return known.facts().stream()
                .map(about -> new Asking(viewer, about, known.reader(), decide))
                .toList();
    }

    private <R> R inSnapshot(Supplier<R> reading) {
        return snapshots.read(reading);
    }
}
