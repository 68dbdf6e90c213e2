package inzage.connector.publication.rule.field;

import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.consent.Age;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R-18 for classmates: leaves a pupil out of the list of a group whose address is secret or perhaps secret, and one of 18 or
 * older or of unknown age, for these decide about themselves.
 */
public final class ClassmateListed implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-18";
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        boolean classmate = !version.id().equals(question.slice().student());
        return classmate && version.record() instanceof Student student ? listed(student, question) : Verdict.PASSES;
    }

    private static Verdict listed(Student student, Question question) {
        if (student.secretAddress() != Ynu.NO) {
            return Verdict.hides(Reason.FIELD_WITHHELD);
        }
        LocalDate birthDate = student.birthDate();
        if (birthDate == null) {
            return question.facts().settings().minorsOnly() ? Verdict.PASSES : Verdict.hides(Reason.FIELD_WITHHELD);
        }
        Optional<Instant> birthday =
                question.facts().calendar().nextStart(List.of(Age.reaches(birthDate, Age.OF_AGE)), question.now());
        return birthday.isPresent() ? Verdict.passesUntil(birthday) : Verdict.hides(Reason.FIELD_WITHHELD);
    }
}
