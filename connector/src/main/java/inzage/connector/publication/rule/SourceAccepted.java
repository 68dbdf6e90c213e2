package inzage.connector.publication.rule;

import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;

/**
 * hides a record, or a child, whose newest delivery was rejected in a field about access, secrecy or classification: what is
 * stored may be more open than what the source meant to say.
 */
final class SourceAccepted implements Rule.OfChild, Rule.OfVersion {
    @Override
    public String id() {
        return "R-26";
    }

    @Override
    public Verdict ofChild(Question question) {
        boolean rejected = question.facts().student().sourceRejected()
                || question.facts().rights().links().stream().anyMatch(Stored::sourceRejected);
        return rejected ? Verdict.hides(Reason.SOURCE_REJECTED) : Verdict.PASSES;
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        return version.sourceRejected() ? Verdict.hides(Reason.SOURCE_REJECTED) : Verdict.PASSES;
    }
}
