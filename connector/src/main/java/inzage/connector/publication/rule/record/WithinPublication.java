package inzage.connector.publication.rule.record;

import inzage.connector.canonical.Canonical;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.Optional;

/** hides news, documents and activities outside the days of their publication. */
public final class WithinPublication implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-11";
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        Canonical record = version.record();
        if (!Window.has(record)) {
            return Verdict.PASSES;
        }
        Optional<Window> window = Window.of(record, question.facts().calendar());
        Instant now = question.now();
        Optional<Instant> until = window.flatMap(published -> published.next(now));
        return window.filter(published -> published.holds(now)).isPresent()
                ? Verdict.passesUntil(until)
                : Verdict.hidesUntil(Reason.OUTSIDE_PUBLICATION_PERIOD, until);
    }
}
