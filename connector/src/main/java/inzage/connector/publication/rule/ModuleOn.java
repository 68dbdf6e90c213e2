package inzage.connector.publication.rule;

import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.publication.rule.place.OpenPlaces;
import inzage.connector.publication.setting.module.ModuleSettings;
import java.time.Instant;
import java.util.Optional;

/** hides a module that the school did not switch on for those who ask, or not where the child is today. */
final class ModuleOn implements Rule.OfChild {
    /** The detail that tells a module that is open elsewhere from one that is off. */
    private static final String ELSEWHERE = "OPEN_ELSEWHERE";

    @Override
    public String id() {
        return "R-07";
    }

    @Override
    public Verdict ofChild(Question question) {
        return question.module().map(module -> of(module, question)).orElse(Verdict.PASSES);
    }

    private static Verdict of(Module module, Question question) {
        ModuleSettings settings = question.facts().settings().module(module);
        if (!settings.audiences().contains(question.viewer().kind())) {
            return Verdict.hides(Reason.MODULE_OFF);
        }
        Optional<Instant> until = OpenPlaces.until(settings, question);
        return OpenPlaces.open(settings, question.facts(), question.today())
                ? Verdict.passesUntil(until)
                : new Verdict.Hides(Reason.MODULE_OFF, Optional.of(ELSEWHERE), until);
    }
}
