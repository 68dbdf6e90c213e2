package inzage.connector.publication.rule.record;

import inzage.connector.canonical.Note;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;

/** R-10, the veto: hides a note of which its author did not say that it may be seen. */
public final class NotVetoed implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-10";
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        boolean vetoed = version.record() instanceof Note note && note.veto() != Ynu.NO;
        return vetoed ? Verdict.hides(Reason.VETOED) : Verdict.PASSES;
    }
}
