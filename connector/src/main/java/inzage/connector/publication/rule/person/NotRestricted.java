package inzage.connector.publication.rule.person;

import inzage.connector.access.restriction.Restriction;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** hides a student from everybody, also from the student, while a restriction of processing is recorded. */
public final class NotRestricted implements Rule.OfChild {
    @Override
    public String id() {
        return "R-27";
    }

    @Override
    public Verdict ofChild(Question question) {
        List<Restriction> restrictions = question.facts().restrictions().stream()
                .filter(one -> one.student().equals(question.slice().student()))
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
