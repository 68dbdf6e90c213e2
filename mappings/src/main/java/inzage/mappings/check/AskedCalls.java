package inzage.mappings.check;

import inzage.mappings.fetch.Step;
import inzage.mappings.fetch.Step.Ending;
import inzage.mappings.fetch.extent.Remainder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a trial asked of a system that is called, set by set, and what became of it.
 *
 * @param remainders what was not asked or not answered, by set
 */
public record AskedCalls(Step.Done done, Map<String, Remainder> remainders) {
    public AskedCalls {
        remainders = Map.copyOf(remainders);
    }

    /** Why there is nothing to look at, where one sentence says it: all sets at a wrong address have the same thing to say. */
    public Optional<String> nothing() {
        if (done.sets().values().stream().anyMatch(tally -> tally.answered() > 0)) {
            return Optional.empty();
        }
        if (done.sentence().isPresent()) {
            return done.sentence().map(why -> done.ending() == Ending.PART ? why + " So nothing was tried." : why);
        }
        Set<String> reasons = remainders.values().stream()
                .flatMap(remainder -> remainder.why().stream())
                .collect(Collectors.toSet());
        return reasons.size() == 1 ? reasons.stream().findFirst() : Optional.empty();
    }

    /** A run would fail where a set was given up; where a trial was only too impatient it would not. */
    public Findings findings() {
        List<String> lines = new ArrayList<>();
        done.sets().forEach((set, tally) -> lines.add("  asked for " + set + ": " + said(of(set), tally)));
        done.sentence().ifPresent(why -> lines.add("  it ended early: " + why));
        if (remainders.values().stream().anyMatch(Remainder::any)) {
            lines.add("  this is a part of what there is: what is missing in it may be in the rest");
        }
        boolean good = remainders.values().stream().noneMatch(Remainder::givenUp);
        return new Findings(lines, good && done.ending() != Ending.STOPPED);
    }

    private static String said(Remainder remainder, Step.Tally tally) {
        if (tally.calls() == 0) {
            return "nothing, because there are no rows to ask it for";
        }
        StringBuilder said = new StringBuilder(tally.answered() + " of " + tally.calls() + " calls answered");
        if (remainder.calls() > 0) {
            said.append("; a run makes ").append(remainder.calls()).append(" calls");
        }
        if (remainder.pages()) {
            said.append("; there are more pages");
        }
        remainder.why().ifPresent(why -> said.append("; not answered: ").append(why));
        return said.toString();
    }

    private Remainder of(String set) {
        return remainders.getOrDefault(set, Remainder.NONE);
    }
}
