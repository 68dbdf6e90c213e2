package inzage.connector.sync.replay;

import inzage.connector.canonical.Kind;
import inzage.connector.school.Portion;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landing;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be replayed. For real only what nothing newer of the same kinds has followed: an old input would open again what was
 * closed since. Changes are laid over what they were laid over when they came, never over what came after them.
 */
final class ReplayRules {
    private final MappedInputs inputs;
    private final Landing landing;

    ReplayRules(MappedInputs inputs, Landing landing) {
        this.inputs = inputs;
        this.landing = landing;
    }

    /** @param kinds that the source takes part in */
    Replayable decide(String school, String source, MappedInput input, RunMode mode, Set<Kind> kinds) {
        Optional<Portion> portion =
                mode == RunMode.DRY ? Optional.of(input.portion()) : newest(school, source, input, kinds);
        if (portion.isEmpty()) {
            return new Replayable.Refused(
                    "Run " + input.run() + " did not read the newest input of this source. Replayed"
                            + " for real, it would open again what was closed since; replay it dry, or replay the newest.");
        }
        List<MappedInput> before = input.laidOver() ? inputs.below(school, source, input.run()) : List.of();
        if (input.laidOver() && before.isEmpty()) {
            return new Replayable.Refused("Run " + input.run()
                    + " read changes only, and the full input that they are laid over is not known any more."
                    + " Have everything delivered again.");
        }
        return landed(school, source, input, before, portion.get());
    }

    /** What of an input nothing newer has followed; empty if that is nothing, or cannot be told. */
    private Optional<Portion> newest(String school, String source, MappedInput input, Set<Kind> kinds) {
        List<Portion> newer = inputs.after(school, source, input.run()).stream()
                .map(MappedInput::portion)
                .toList();
        if (newer.isEmpty()) {
            return Optional.of(input.portion());
        }
        if (newer.stream().anyMatch(portion -> portion.only().isEmpty())) {
            return Optional.empty();
        }
        Set<Kind> left = new HashSet<>(
                input.portion().only().isEmpty() ? kinds : input.portion().only());
        newer.forEach(portion -> left.removeAll(portion.only()));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Portion(left, input.portion().window()));
    }

    private Replayable landed(
            String school, String source, MappedInput input, List<MappedInput> before, Portion portion) {
        List<Landed> all = new ArrayList<>();
        for (MappedInput needed : withoutRepeats(before, input)) {
            Optional<Landed> found;
            try {
                found = landing.find(school, source, needed.digest());
            } catch (UncheckedIOException e) {
                return new Replayable.Refused("What run " + needed.run()
                        + " read cannot be opened: it is damaged, or sealed with another key of the installation.");
            }
            if (found.isEmpty()) {
                return new Replayable.Refused(
                        "What run " + needed.run() + " read is not there any more: landed input is"
                                + " kept for a while only, or no longer than it is needed. Have it delivered again.");
            }
            all.add(found.get());
        }
        int last = all.size() - 1;
        return new Replayable.Ready(input, all.get(last), all.subList(0, last), portion);
    }

    /** The same content mapped twice in a row, by another definition perhaps, is laid over itself: once is enough. */
    private static List<MappedInput> withoutRepeats(List<MappedInput> before, MappedInput input) {
        List<MappedInput> all = new ArrayList<>(before);
        all.add(input);
        List<MappedInput> kept = new ArrayList<>();
        for (MappedInput next : all) {
            int last = kept.size() - 1;
            if (last >= 0 && kept.get(last).digest().equals(next.digest())) {
                kept.remove(last);
            }
            kept.add(next);
        }
        return kept;
    }
}
