package inzage.connector.alarm.rule;

import java.time.Instant;
import java.util.Optional;

/** Averages of a source do not fit what the source itself says they are made of. They are shown as they are delivered. */
record Implausible() implements AlarmRule {
    @Override
    public Optional<Concern> look(SourceFacts facts, Instant now) {
        int misfits = facts.misfits();
        return misfits == 0
                ? Optional.empty()
                : Optional.of(
                        new Concern(
                                AlarmKind.IMPLAUSIBLE,
                                misfits,
                                "%d averages lie more than 0.05 from what their parts come to. Look in the source whether it rounds, weighs or"
                                                .formatted(misfits)
                                        + " counts attempts otherwise than settings.own says, or passes on averages that are out of date."));
    }
}
