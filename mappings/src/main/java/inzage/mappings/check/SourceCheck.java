package inzage.mappings.check;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.DeliveryRefused;
import inzage.connector.sync.MappingMoment;
import inzage.mappings.check.TrialFetch.Trial;
import inzage.mappings.engine.DefinedMapping;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries one source: fetches something, maps it, and compares it with what the definition and the school's file expect. */
final class SourceCheck {
    private final List<TrialFetch> fetches;
    private final Clock clock;

    SourceCheck(List<TrialFetch> fetches, Clock clock) {
        this.fetches = List.copyOf(fetches);
        this.clock = clock;
    }

    Findings check(SchoolSetup school, SourceSetup source) {
        List<String> lines = new ArrayList<>();
        lines.add("source " + source.name() + " (" + source.mapping().system() + ")");
        if (source.mapping() instanceof DefinedMapping mapping) {
            mapping.definition().ask().forEach(asked -> lines.add("  to arrange: " + asked));
        }
        return new Findings(lines, true).and(tried(school, source));
    }

    private Findings tried(SchoolSetup school, SourceSetup source) {
        Trial trial = fetches.stream()
                .flatMap(fetch -> fetch.fetch(school, source).stream())
                .findFirst()
                .orElseGet(() -> new Trial.Failed("There is no way to try what comes in this way."));
        if (trial instanceof Trial.Failed failed) {
            return Findings.failed(List.of("  " + failed.sentence()));
        }
        if (trial instanceof Trial.Awaited awaited) {
            return new Findings(List.of("  " + awaited.sentence()), true);
        }
        Trial.Fetched fetched = (Trial.Fetched) trial;
        return fetched.said().and(mapped(school, source, fetched.delivery()));
    }

    private Findings mapped(SchoolSetup school, SourceSetup source, Delivery delivery) {
        MappingMoment moment = new MappingMoment(clock.instant(), school.zone());
        Tally tally = new Tally();
        Optional<String> refused = refused(source, delivery, moment, tally);
        List<String> lines = new ArrayList<>();
        counts("set", tally.sets, "rows", lines);
        counts("kind", tally.accepted, "accepted", lines);
        counts("not accepted:", tally.rejected, "times", lines);
        counts("note:", tally.notes, "times", lines);
        Findings advice = source.mapping() instanceof DefinedMapping mapping
                ? new MappingAdvice(mapping, moment).of(delivery, tally)
                : new Findings(List.of(), true);
        List<String> rest = new ArrayList<>();
        new Costs(school, source.name()).of(tally.known).forEach(cost -> rest.add("  " + cost));
        tally.prospect.of(school, moment).ifPresent(sight -> rest.add("  " + sight.sentence()));
        Map<String, Long> hopeless = tally.hopeless();
        hopeless.forEach((kind, count) ->
                rest.add("  no " + kind + " of " + count + " is accepted: a run would store none of them"));
        refused.ifPresent(sentence -> rest.add("  it cannot be read: " + sentence));
        boolean good = refused.isEmpty() && hopeless.isEmpty();
        return new Findings(lines, true).and(advice).and(new Findings(rest, good));
    }

    private static Optional<String> refused(SourceSetup source, Delivery delivery, MappingMoment moment, Tally tally) {
        try {
            source.mapping().map(delivery, moment, tally);
            return Optional.empty();
        } catch (DeliveryRefused e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static void counts(String what, Map<String, Long> counts, String unit, List<String> lines) {
        counts.forEach((name, count) -> lines.add("  " + what + " " + name + ": " + count + " " + unit));
    }
}
