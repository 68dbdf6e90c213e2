package inzage.mappings.fetch;

import inzage.mappings.engine.Binding;
import inzage.mappings.fetch.Step.Done;
import inzage.mappings.fetch.Step.Ending;
import inzage.mappings.fetch.Step.Tally;
import inzage.mappings.fetch.extent.Extent;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A fetch of one source, as a row of steps: take one with {@link #next}, do it, and if something was sent, give back what came of
 * it. Nothing is sent between two steps, and nothing is remembered elsewhere. Used by one thread at a time.
 */
public final class Session {
    private final Setting setting;
    private final Iterator<CallSet> sets;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, List<String>> cursors;
    private Instant notBefore = Instant.MIN;
    private boolean asked;
    private @Nullable SetCalls calls;
    private @Nullable Conversation conversation;
    private @Nullable Done done;

    /**
     * @param binding of a definition that is fetched by calls
     * @param sets what to ask, in this order
     * @param names of this binding and the run
     * @param extent how much of it
     */
    public Session(
            Binding binding,
            List<CallSet> sets,
            RunNames names,
            Ports ports,
            Extent extent,
            Clock clock,
            RandomGenerator random) {
        FetchRun run = names.run();
        this.setting = new Setting(binding, names, ports, extent, clock, random);
        this.sets = sets.stream()
                .filter(set -> !set.call().rests(run.today()))
                .filter(set -> set.set()
                        .when()
                        .map(when -> when.test(setting.names.of(set)))
                        .orElse(true))
                .iterator();
        this.cursors = new HashMap<>(run.cursors());
    }

    /** What is to be done now. After {@link Step.Send}, {@link #answered} or {@link #failed} comes before it is asked again. */
    public Step next() {
        while (done == null) {
            Instant now = setting.clock.instant();
            if (!more()) {
                return end(Ending.WHOLE, Optional.empty());
            }
            Optional<Step> rest = rest(new Pause(setting, now, notBefore));
            if (rest.isPresent()) {
                return rest.get();
            }
            Turn turn = turn();
            if (turn instanceof Turn.Ask ask) {
                notBefore = now.plus(setting.fetch.pace().rate().gap());
                asked = true;
                return new Step.Send(ask.request());
            }
            take(turn);
        }
        return done;
    }

    /** Where nothing may be sent just now. */
    private Optional<Step> rest(Pause pause) {
        Optional<String> end = pause.end(asked, Optional.ofNullable(calls).map(SetCalls::name));
        if (end.isPresent()) {
            return Optional.of(end(Ending.PART, end));
        }
        return pause.left().isZero() ? Optional.empty() : Optional.of(new Step.Wait(pause.left()));
    }

    public void answered(Answer answer) {
        take(Objects.requireNonNull(conversation, "nothing was sent").answered(answer));
    }

    /** There is no answer. */
    public void failed(Failure failure) {
        take(Objects.requireNonNull(conversation, "nothing was sent").failed(failure));
    }

    /** Whether a call is going on or waits; moves on to the set that it is of. */
    private boolean more() {
        while (conversation == null && (calls == null || !calls.more())) {
            leave();
            if (!sets.hasNext()) {
                return false;
            }
            enter(sets.next());
        }
        return true;
    }

    /** The next turn of the call that is going on, or the first of the next one. */
    private Turn turn() {
        if (conversation != null) {
            return conversation.ask();
        }
        SetCalls.Begun begun = Objects.requireNonNull(calls).begin();
        conversation = begun.conversation().orElse(null);
        return begun.turn();
    }

    private void enter(CallSet set) {
        calls = new SetCalls(setting, set);
        setting.ports.answers().begin(set.name());
    }

    private void leave() {
        if (calls != null) {
            setting.ports.answers().end(calls.name());
            tallies.put(calls.name(), calls.tally());
            if (!calls.cursor().isEmpty()) {
                cursors.put(calls.name(), calls.cursor());
            }
            calls = null;
        }
    }

    private void take(Turn turn) {
        if (turn instanceof Turn.Again again) {
            Instant rested = setting.clock.instant().plus(again.pause());
            notBefore = rested.isAfter(notBefore) ? rested : notBefore;
        } else if (turn instanceof Turn.Over over) {
            conversation = null;
            Objects.requireNonNull(calls).over(over).ifPresent(this::giveUp);
        } else if (turn instanceof Turn.Stop stop && stop.ofSet()) {
            giveUp(stop.sentence());
        } else if (turn instanceof Turn.Stop stop) {
            end(Ending.STOPPED, Optional.of(stop.sentence()));
        }
    }

    /** A run is worth nothing without one of its sets; a trial looks at the others. */
    private void giveUp(String sentence) {
        if (setting.extent.goesOnWithout(Objects.requireNonNull(calls).name(), sentence)) {
            conversation = null;
            leave();
        } else {
            end(Ending.STOPPED, Optional.of(sentence));
        }
    }

    private Step end(Ending ending, Optional<String> sentence) {
        conversation = null;
        leave();
        done = new Done(ending, sentence, tallies, cursors);
        return done;
    }
}
