package inzage.connector.publication.reading;

import inzage.connector.access.AccessDecision;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Student;
import inzage.connector.consent.Consent;
import inzage.connector.exam.ExamHold;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.reading.DecidedFacts.Decided;
import inzage.connector.publication.release.Releases;
import inzage.connector.publication.setting.Settings;
import inzage.connector.school.SchoolSetup;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What is known of a school for one viewer, from which the facts about each child follow. */
final class AboutSchool {
    private final Viewer viewer;
    private final String school;
    private final SchoolReader reader;
    private final SchoolSettings settings;
    private final Settings inForce;
    private final Decided said;
    private final Calendar calendar;
    private final Releases released;

    AboutSchool(
            Viewer viewer,
            SchoolSetup setup,
            Settings inForce,
            Decided said,
            Releases released,
            SchoolReader reader,
            SchoolSettings settings) {
        this.viewer = viewer;
        this.school = setup.id();
        this.reader = reader;
        this.inForce = inForce;
        this.said = said;
        this.settings = settings;
        this.calendar = new Calendar(setup.zone(), records(reader.all(school, SchoolYear.class)));
        this.released = released;
    }

    Facts facts(Stored<Student> student) {
        RecordId id = student.id();
        return new Facts(
                inForce.maintenance() || said.waiting(),
                inForce,
                calendar,
                student,
                new RightsReader(reader)
                        .of(
                                viewer,
                                id,
                                of(id, said.decisions(), AccessDecision::student),
                                of(id, said.consents(), Consent::student)),
                placement(id),
                exams(id),
                released,
                said.restrictions());
    }

    private Facts.Placement placement(RecordId student) {
        List<Enrolment> enrolments = records(reader.ofStudent(school, Enrolment.class, student).stream()
                .filter(inForce::shows)
                .toList());
        // Only a student without any is worth the question whether the school has enrolments at all.
        boolean schoolHas =
                !enrolments.isEmpty() || !reader.all(school, Enrolment.class).isEmpty();
        return new Facts.Placement(
                enrolments,
                schoolHas,
                new MembershipsReader(reader).of(school, inForce, student),
                new BelongingReader(reader, settings).of(school, inForce, student));
    }

    /** What was settled before the results that are shown does not matter any more. */
    private Facts.Exams exams(RecordId student) {
        Instant since = released.reached(viewer.kind(), viewer.now()).orElse(Instant.EPOCH);
        return new Facts.Exams(
                said.determinations(),
                of(student, said.holds(), ExamHold::student),
                reader.rejects(school, student, since));
    }

    private static <T> List<T> of(RecordId student, List<T> all, Function<T, RecordId> about) {
        return all.stream().filter(one -> about.apply(one).equals(student)).toList();
    }

    /** What the source withholds is shown to nobody and places nobody. */
    private static <T extends Canonical> List<T> records(List<Stored<T>> stored) {
        return stored.stream()
                .filter(one -> !one.withheld())
                .map(Stored::record)
                .toList();
    }
}
