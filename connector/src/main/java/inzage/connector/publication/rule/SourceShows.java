package inzage.connector.publication.rule;

import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;

/** hides what the source itself shows to nobody, and all of a source that an operator closed. */
final class SourceShows implements Rule.OfChild, Rule.OfVersion {
    @Override
    public String id() {
        return "R-28";
    }

    @Override
    public Verdict ofChild(Question question) {
        return ofVersion(question, question.facts().student());
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        boolean closed = question.facts().settings().closedSources().contains(version.source());
        return closed || version.withheld() ? Verdict.hides(Reason.SOURCE_WITHHELD) : Verdict.PASSES;
    }
}
