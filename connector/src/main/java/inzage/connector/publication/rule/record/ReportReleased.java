package inzage.connector.publication.rule.record;

import inzage.connector.canonical.Report;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.Optional;

/** hides a report that is not final or not yet released. That it is final does not release it. */
public final class ReportReleased implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-14";
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        if (!(version.record() instanceof Report report)) {
            return Verdict.PASSES;
        }
        Instant release = report.visibleFrom();
        if (report.locked() != Ynu.YES || release == null) {
            return Verdict.hides(Reason.REPORT_NOT_RELEASED);
        }
        return question.now().isBefore(release)
                ? Verdict.hidesUntil(Reason.REPORT_NOT_RELEASED, Optional.of(release))
                : Verdict.PASSES;
    }
}
