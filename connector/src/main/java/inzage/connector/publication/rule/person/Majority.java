package inzage.connector.publication.rule.person;

import inzage.connector.consent.Age;
import inzage.connector.consent.Consent;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the student is of age and whom the student then lets look.
 *
 * @param ofAge or of unknown age, unless the school declared to have minors only
 * @param consented to the viewer, for the module asked for, given when already of age
 * @param until when either may differ
 */
record Majority(boolean ofAge, boolean birthDateKnown, boolean consented, Optional<Instant> until) {

    static Majority of(Question question) {
        LocalDate birthDate = question.facts().student().record().birthDate();
        if (birthDate == null) {
            return new Majority(!question.facts().settings().minorsOnly(), false, false, Optional.empty());
        }
        Instant birthday = question.facts().calendar().start(Age.reaches(birthDate, Age.OF_AGE));
        List<Consent> consents = question.facts().rights().consents().stream()
                .filter(consent -> covers(consent, question))
                .filter(consent -> !consent.givenAt().isBefore(birthday))
                .toList();
        Instant now = question.now();
        return new Majority(
                !now.isBefore(birthday),
                true,
                consents.stream().anyMatch(consent -> stands(consent, now)),
                moments(birthday, consents).filter(now::isBefore).min(Instant::compareTo));
    }

    /** Earlier of both: for a rule that depends on this and on something else. */
    Optional<Instant> untilOr(Optional<Instant> other) {
        return Verdict.earlier(until, other);
    }

    private static boolean covers(Consent consent, Question question) {
        return consent.student().equals(question.slice().student())
                && question.viewer().persons().contains(consent.guardian())
                && (consent.modules().isEmpty()
                        || question.module().isEmpty()
                        || consent.modules().contains(question.module().get()));
    }

    private static boolean stands(Consent consent, Instant now) {
        Instant withdrawn = consent.withdrawnAt();
        return !now.isBefore(consent.givenAt()) && (withdrawn == null || now.isBefore(withdrawn));
    }

    private static Stream<Instant> moments(Instant birthday, List<Consent> consents) {
        return Stream.concat(
                Stream.of(birthday),
                consents.stream()
                        .flatMap(consent ->
                                Stream.concat(Stream.of(consent.givenAt()), Stream.ofNullable(consent.withdrawnAt()))));
    }
}
