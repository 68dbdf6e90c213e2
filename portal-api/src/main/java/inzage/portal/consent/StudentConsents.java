package inzage.portal.consent;

import inzage.connector.canonical.RecordId;
import inzage.connector.consent.ConsentView.GuardianConsent;
import inzage.connector.consent.Consents;
import inzage.connector.publication.Viewer;
import inzage.portal.child.Asking;
import inzage.portal.consent.ConsentRequest.Choice;
import inzage.portal.consent.ConsentsView.OneConsent;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The consents of a student of age, in each school where the account is that student. For everybody else there are none. */
@Component
class StudentConsents {
    private final Asking asking;
    private final Consents consents;

    StudentConsents(Asking asking, Consents consents) {
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

    /** Does nothing at all if one of the guardians is not linked to the student now. */
    void decide(SignedIn who, List<Choice> choices) {
        List<Viewer> students = students(who);
        Set<RecordId> linked =
                students.stream().flatMap(student -> linked(student).stream()).collect(Collectors.toSet());
        if (!choices.stream().allMatch(choice -> linked.contains(choice.id()))) {
            throw Refusal.notFound();
        }
        students.forEach(student -> choices.forEach(choice -> decide(student, choice)));
    }

    private void decide(Viewer student, Choice choice) {
        if (!linked(student).contains(choice.id())) {
            return;
        }
        if (choice.given()) {
            consents.give(student.school(), id(student), Set.of(choice.id()), choice.covered());
        } else {
            consents.withdraw(student.school(), id(student), Set.of(choice.id()));
        }
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

    private Set<RecordId> linked(Viewer student) {
        return consents.view(student.school(), id(student)).guardians().stream()
                .map(GuardianConsent::guardian)
                .collect(Collectors.toSet());
    }

    private static RecordId id(Viewer student) {
        return student.persons().iterator().next();
    }
}
