package inzage.connector.publication.rule.place;

import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.setting.module.ModuleSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a module is open where the child is today. Any restriction closes, and so does not knowing where the child is. */
public final class OpenPlaces {
    private OpenPlaces() {}

    public static boolean open(ModuleSettings module, Facts facts, LocalDate today) {
        if (!module.restricted()) {
            return true;
        }
        Whereabouts child = new Whereabouts(facts, today);
        return child.in(module.onlyFor()).stream().allMatch(Ynu.YES::equals)
                && child.in(module.notFor()).stream().allMatch(Ynu.NO::equals);
    }

    /** When the child may be elsewhere; empty for a module that is open everywhere. */
    public static Optional<Instant> until(ModuleSettings module, Question question) {
        return Optional.of(module).filter(ModuleSettings::restricted).flatMap(restricted -> question.facts()
                .calendar()
                .nextStart(MovingDays.of(question.facts()), question.now()));
    }
}
