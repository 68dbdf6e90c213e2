package inzage.portal.clock;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Dashboard;
import inzage.connector.publication.Desk;
import inzage.connector.publication.Publication;
import inzage.connector.publication.rule.Samples;
import inzage.connector.review.Explanations;
import inzage.connector.review.Kinship;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A school that publishes for real behind the portal's HTTP: one child of fourteen and its guardian. */
final class PublishingSchool {
    final Desk desk = new Desk(TestDatabase.H2);
    private final Map<String, Object> student = new HashMap<>(Map.of(
            "givenName",
            "Puk",
            "familyName",
            "Specht",
            "birthDate",
            LocalDate.parse("2012-05-04"),
            "attending",
            Ynu.YES));

    PublishingSchool() {
        List<String> guardians = List.of("guardians");
        desk.school.settings.put(
                "modules", Map.of("results", guardians, "absences", guardians, "enrolments", guardians));
        desk.school.settings.put("exam", Map.of("partsAsTests", "false"));
        desk.school.with(11, Subject.class, "name", "Wiskunde").withFamily();
        born("2012-05-04");
    }

    /** Makes the portal ask this school. */
    void behind(Publication portal) {
        Publication real = desk.publication;
        doAnswer(call -> real.children(call.getArgument(0))).when(portal).children(any());
        doAnswer(call -> real.profile(call.getArgument(0), call.getArgument(1)))
                .when(portal)
                .profile(any(), any());
        doAnswer(call -> real.results(call.getArgument(0), call.getArgument(1)))
                .when(portal)
                .results(any(), any());
        doAnswer(call -> real.gradeBook(call.getArgument(0), call.getArgument(1)))
                .when(portal)
                .gradeBook(any(), any());
        doAnswer(call -> real.absences(call.getArgument(0), call.getArgument(1)))
                .when(portal)
                .absences(any(), any());
    }

    /** The same for the rest of the file and for what schools publish. */
    void behind(ChildFile file, Bulletin bulletin, Dashboard dashboard) {
        doAnswer(call -> desk.file.part(call.getArgument(0), call.getArgument(1), call.getArgument(2)))
                .when(file)
                .part(any(), any(), any());
        doAnswer(call -> desk.bulletin.part(call.getArgument(0), call.getArgument(1)))
                .when(bulletin)
                .part(any(), any());
        doAnswer(call -> desk.dashboard.of(call.getArgument(0))).when(dashboard).of(any());
    }

    /** The same for what the desk is told. */
    void behind(Explanations portal, Memberships memberships) {
        Kinship kinship = new Kinship(memberships, desk.school);
        Explanations real = new Explanations(memberships, kinship, desk.publication, desk.school, desk.audit);
        doAnswer(call -> real.explain(
                        call.getArgument(0),
                        call.getArgument(1),
                        call.getArgument(2),
                        call.getArgument(3),
                        call.getArgument(4),
                        call.getArgument(5)))
                .when(portal)
                .explain(any(), any(), any(), any(), any(), any());
    }

    /** @param birthDate {@code null} for unknown */
    PublishingSchool born(@Nullable String birthDate) {
        return student("birthDate", birthDate == null ? null : LocalDate.parse(birthDate));
    }

    PublishingSchool student(String component, @Nullable Object value) {
        if (value == null) {
            student.remove(component);
        } else {
            student.put(component, value);
        }
        desk.school.replace(Student.class, List.of(Samples.stored(STUDENT, Samples.record(Student.class, student))));
        return this;
    }

    PublishingSchool with(Stored<? extends Canonical> version) {
        desk.school.with(version);
        return this;
    }

    PublishingSchool test(String grade, Instant from, @Nullable Instant to) {
        return with(Samples.stored(Samples.id(101), Samples.result(Result.Kind.TEST, grade), from, to));
    }

    /** Consent of the student to the guardian, given and perhaps withdrawn. */
    PublishingSchool consented(String given, @Nullable String withdrawn) {
        desk.at(given).consents.giveToAll(SCHOOL, STUDENT, Set.of());
        if (withdrawn != null) {
            desk.at(withdrawn).consents.withdraw(SCHOOL, STUDENT, Set.of(GUARDIAN));
        }
        return this;
    }
}
