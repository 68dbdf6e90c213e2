package inzage.connector.publication.rule;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.util.Optional;

/**
 * hides what is for others. News, documents and activities are for the audience they name. A lesson or homework is for the students named; if none is named, for those who are members
 * of its groups on its own day; if neither, for nobody.
 */
final class MeantForChild implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-12";
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        Optional<Audience> audience = Audience.of(version.record());
        if (audience.isPresent()) {
            return AudienceOfChild.of(version.record(), audience.get(), question);
        }
        boolean open = !Recipients.has(Kind.of(version.record()))
                || meant(Recipients.of(version.record()), question.facts(), question);
        return open ? Verdict.PASSES : Verdict.hides(Reason.OTHER_AUDIENCE);
    }

    private static boolean meant(Recipients recipients, Facts facts, Question question) {
        return recipients.students().contains(question.slice().student())
                || facts.placement().memberships().stream()
                        .filter(membership -> recipients
                                .groups()
                                .contains(membership.member().group().id()))
                        .anyMatch(membership -> membership.on(recipients.day(), facts.calendar()));
    }
}
