package inzage.connector.sync.replay;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a run that replays what it reads, and the rows that it is laid over. */
public final class Replaying {
    private final MappedInputs inputs;
    private final ReplayRules rules;
    private final Landing landing;

    public Replaying(MappedInputs inputs, Landing landing) {
        this.inputs = inputs;
        this.rules = new ReplayRules(inputs, landing);
        this.landing = landing;
    }

    /** Looks once more whether it may be replayed: since it was asked for, something newer may have come. */
    public Fetched land(Claimed claimed) {
        Replayable replayable = inputs.of(
                        claimed.school().id(),
                        claimed.source().name(),
                        claimed.replays().orElseThrow())
                .map(input -> rules.decide(
                        claimed.school().id(),
                        claimed.source().name(),
                        input,
                        claimed.mode(),
                        claimed.source().mapping().kinds()))
                .orElse(new Replayable.Refused("The input to replay is not known any more."));
        if (replayable instanceof Replayable.Refused refused) {
            return none(claimed, refused.sentence());
        }
        Replayable.Ready ready = (Replayable.Ready) replayable;
        return ready.portion().equals(claimed.portion())
                ? new Fetched(claimed, Optional.of(ready.landed()), Optional.empty(), ready.before(), 0)
                : none(
                        claimed,
                        "Since this replay was asked for, newer input of some kinds has come. Ask for it again.");
    }

    /**
     * Rebuilds the rows that the input to replay is laid over, from the input that left them: they were read for the mapping of
     * then, and may lack what the one of today looks at.
     *
     * @param name what they may be called: others with this name before them are replaced
     * @param progress called for every record
     * @return the name under which they are kept; {@code null} if the input stands by itself
     * @throws inzage.connector.sync.DeliveryRefused if some of the input cannot be read as a whole
     */
    public @Nullable String kept(Fetched fetched, String name, Runnable progress) {
        Claimed claimed = fetched.claimed();
        String kept = null;
        int number = 0;
        for (Landed landed : fetched.before()) {
            String next = name + "-" + ++number;
            Delivery delivery = landing.open(landed, kept, next);
            claimed.source()
                    .mapping()
                    .map(
                            delivery,
                            new MappingMoment(
                                    landed.landedAt(), claimed.school().zone()),
                            new Unheard(progress));
            kept = landing.kept(landed.school(), landed.source(), next) ? next : kept;
        }
        return kept;
    }

    private static Fetched none(Claimed claimed, String sentence) {
        return new Fetched(claimed, Optional.empty(), Optional.of(sentence), 0);
    }
}
