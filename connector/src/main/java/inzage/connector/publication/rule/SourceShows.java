package inzage.connector.publication.rule;

import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;

/**
 * hides what the source itself shows to nobody, and all of a source that an operator closed; also a child to which such a source
 * links the viewer. That link is not left out instead: another source's YES would open then what its NO closes.
 */
final class SourceShows implements Rule.OfChild, Rule.OfVersion {
    @Override
    public String id() {
        return "R-28";
    }

    @Override
    public Verdict ofChild(Question question) {
        boolean linked = question.facts().rights().links().stream()
                .anyMatch(link -> question.facts().settings().closedSources().contains(link.source()));
        return linked
                ? Verdict.hides(Reason.SOURCE_WITHHELD)
                : ofVersion(question, question.facts().student());
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        return question.facts().settings().shows(version) ? Verdict.PASSES : Verdict.hides(Reason.SOURCE_WITHHELD);
    }
}
