package inzage.connector.publication.rule.person;

import inzage.connector.access.restriction.Restriction;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * hides a student from everybody, also from the student, while a restriction of processing is recorded; in another child's
 * file as much as in the own.
 */
public final class NotRestricted implements Rule.OfChild, Rule.OfVersion {
    @Override
    public String id() {
        return "R-27";
    }

    @Override
    public Verdict ofChild(Question question) {
        return of(question.slice().student(), question);
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        boolean another = version.record() instanceof Student
                && !version.id().equals(question.slice().student());
        return another ? of(version.id(), question) : Verdict.PASSES;
    }

    private static Verdict of(RecordId student, Question question) {
        List<Restriction> restrictions = question.facts().restrictions().stream()
                .filter(one -> one.student().equals(student))
                .toList();
        Optional<Instant> until = restrictions.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.at()), Stream.ofNullable(one.withdrawnAt())))
                .filter(question.now()::isBefore)
                .min(Instant::compareTo);
        return restrictions.stream().anyMatch(one -> one.inForce(question.now()))
                ? Verdict.hidesUntil(Reason.RESTRICTED, until)
                : Verdict.passesUntil(until);
    }
}
