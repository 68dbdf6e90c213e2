package inzage.portal.consent;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.connector.consent.ConsentView.GuardianConsent;
import inzage.connector.consent.Consents;
import inzage.connector.consent.StudentDecisions;
import inzage.connector.publication.Viewer;
import inzage.portal.audit.Actors;
import inzage.portal.child.Asking;
import inzage.portal.consent.ConsentHistoryView.Decided;
import inzage.portal.consent.ConsentRequest.Choice;
import inzage.portal.consent.ConsentsView.OneConsent;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The consents of a student of age, in each school where the account is that student. For everybody else there are none. */
@Component
class StudentConsents {
    private final Asking asking;
    private final Consents consents;
    private final StudentDecisions decisions;

    StudentConsents(Asking asking, Consents consents, StudentDecisions decisions) {
        this.decisions = decisions;
        this.asking = asking;
        this.consents = consents;
    }

    List<OneConsent> of(SignedIn who) {
        return students(who).stream()
                .flatMap(student ->
                        ConsentsView.of(student.school(), consents.view(student.school(), id(student))).stream())
                .toList();
    }

    /** @throws Refusal not found, for everybody but a student of age: to others there is no such thing to sign in again for */
    void check(SignedIn who) {
        students(who);
    }

    /** Does nothing at all if one of the guardians is not linked to the student now, and no consent stands that could be withdrawn. */
    void decide(SignedIn who, ConsentRequest request, HttpServletRequest servlet) {
        List<Viewer> students = students(who);
        Set<RecordId> linked = guardians(students, GuardianConsent::linked);
        Set<RecordId> all = guardians(students, guardian -> true);
        List<Choice> choices = request.choices(linked, all);
        if (!choices.stream().allMatch(choice -> (choice.given() ? linked : all).contains(choice.id()))) {
            throw Refusal.notFound();
        }
        decisions.decide(students.stream()
                .flatMap(student -> of(who, student, choices, servlet))
                .toList());
    }

    private Stream<StudentDecisions.Choice> of(
            SignedIn who, Viewer student, List<Choice> choices, HttpServletRequest servlet) {
        Actor actor = Actors.of(who, Optional.of(student), servlet);
        Set<RecordId> own = guardians(List.of(student), guardian -> true);
        return choices.stream()
                .filter(choice -> own.contains(choice.id()))
                .map(choice -> new StudentDecisions.Choice(
                        actor,
                        who.entry(),
                        student.school(),
                        id(student),
                        choice.id(),
                        choice.given(),
                        choice.covered()));
    }

    List<Decided> history(SignedIn who) {
        return students(who).stream()
                .flatMap(student -> consents.history(student.school(), id(student)).stream()
                        .map(past -> Decided.of(student.school(), past)))
                .toList();
    }

    private List<Viewer> students(SignedIn who) {
        List<Viewer> students = asking.viewers(who).stream()
                .filter(viewer -> viewer.kind() == Viewer.Kind.STUDENT)
                .filter(viewer -> viewer.state() == Viewer.MembershipState.ACTIVE)
                .filter(viewer -> consents.view(viewer.school(), id(viewer)).ofAge())
                .toList();
        if (students.isEmpty()) {
            throw Refusal.notFound();
        }
        return students;
    }

    private Set<RecordId> guardians(List<Viewer> students, Predicate<GuardianConsent> which) {
        return students.stream()
                .flatMap(student -> consents.view(student.school(), id(student)).guardians().stream())
                .filter(which)
                .map(GuardianConsent::guardian)
                .collect(Collectors.toSet());
    }

    private static RecordId id(Viewer student) {
        return student.persons().iterator().next();
    }
}
