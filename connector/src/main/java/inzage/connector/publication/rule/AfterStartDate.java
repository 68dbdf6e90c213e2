package inzage.connector.publication.rule;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.store.Stored;
import java.time.LocalDate;
import java.util.Optional;

/**
 * hides a note or plan that is dated before the first day the school shows of its module. Older ones were written by people
 * who did not know that they would be read at home.
 */
final class AfterStartDate implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-09";
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        boolean early = date(version.record())
                .filter(date -> question.module()
                        .map(module -> before(date, module, question))
                        .orElse(true))
                .isPresent();
        return early ? Verdict.hides(Reason.BEFORE_START_DATE) : Verdict.PASSES;
    }

    private static boolean before(LocalDate date, Module module, Question question) {
        return question.facts()
                .settings()
                .module(module)
                .from()
                .filter(date::isBefore)
                .isPresent();
    }

    private static Optional<LocalDate> date(Canonical record) {
        if (record instanceof Note note) {
            return Optional.of(note.date());
        }
        return record instanceof SupportPlan plan ? Optional.of(plan.from()) : Optional.empty();
    }
}
