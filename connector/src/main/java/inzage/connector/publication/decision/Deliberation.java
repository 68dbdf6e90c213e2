package inzage.connector.publication.decision;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Decision.Decided;
import inzage.connector.publication.decision.Decision.Said;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One decision while it is made: what was asked is remembered, so that each rule is asked once. */
final class Deliberation<T extends Canonical> implements Leaves, Openings {
    private final List<? extends Rule> rules;
    private final Decide.Alarm alarm;
    private final Slice<T> slice;
    private final Question question;
    private final Map<Rule, Said> ofChild = new IdentityHashMap<>();
    private final Map<RecordId, Optional<Leaf>> leaves = new HashMap<>();
    private final Map<Module, Optional<Reason>> closed = new EnumMap<>(Module.class);

    Deliberation(List<? extends Rule> rules, Decide.Alarm alarm, Viewer viewer, Slice<T> slice, Facts facts) {
        this.rules = rules;
        this.alarm = alarm;
        this.slice = slice;
        this.question = new Question(viewer, slice, facts, this, this);
    }

    Decision<T> decision() {
        List<Said> child = rules.stream()
                .filter(Rule.OfChild.class::isInstance)
                .map(this::child)
                .toList();
        List<Decided<T>> records = slice.records().values().stream()
                .filter(record -> record.current().isPresent())
                .map(this::decided)
                .toList();
        Stream<Instant> said = Stream.concat(child.stream(), records.stream().flatMap(record -> record.said().stream()))
                .flatMap(one -> one.verdict().until().stream());
        Optional<Instant> next = Stream.concat(said, withdrawn())
                .filter(question.now()::isBefore)
                .min(Instant::compareTo);
        return new Decision<>(child, records, next);
    }

    private Stream<Instant> withdrawn() {
        return slice.records().values().stream()
                .filter(record -> record.current().isEmpty())
                .flatMap(record -> rules.stream()
                        .filter(Rule.OfVersions.class::isInstance)
                        .flatMap(rule -> ((Rule.OfVersions) rule).untilWithdrawn(question, record).stream()));
    }

    @Override
    public Optional<Leaf> seen(RecordId id) {
        Optional<Leaf> known = leaves.get(id);
        if (known == null) {
            known = slice.find(id)
                    .filter(record -> record.current().isPresent())
                    .flatMap(this::leaf);
            leaves.put(id, known);
        }
        return known;
    }

    @Override
    public Optional<Reason> closedBy(Module module) {
        return closed.computeIfAbsent(module, other -> new Deliberation<>(
                        rules,
                        alarm,
                        question.viewer(),
                        Slice.of(slice.student(), Optional.of(other), List.<Stored<T>>of()),
                        question.facts())
                .decision()
                .closedBy());
    }

    private Optional<Leaf> leaf(Versions<T> record) {
        Map<Rule, Verdict> picks = picks(record);
        List<Stored<T>> asked = asked(record, picks);
        boolean hidden = rules.stream()
                .filter(Rule::hidesAverages)
                .anyMatch(rule -> said(rule, asked, picks).verdict().hides());
        return hidden ? Optional.empty() : Optional.of(new Leaf(asked.get(0), picked(picks)));
    }

    private Decided<T> decided(Versions<T> record) {
        Map<Rule, Verdict> picks = picks(record);
        List<Stored<T>> asked = asked(record, picks);
        List<Said> said = new ArrayList<>();
        for (Rule rule : rules) {
            said.add(said(rule, asked, picks));
        }
        return new Decided<>(asked.get(0), said);
    }

    /** What the rules say that choose among versions. */
    private Map<Rule, Verdict> picks(Versions<T> record) {
        Map<Rule, Verdict> picks = new IdentityHashMap<>();
        for (Rule rule : rules) {
            if (rule instanceof Rule.OfVersions choosing) {
                picks.put(rule, asked(rule, () -> choosing.ofVersions(question, record)));
            }
        }
        return picks;
    }

    private static Optional<Verdict.Picks> picked(Map<Rule, Verdict> picks) {
        return picks.values().stream()
                .filter(Verdict.Picks.class::isInstance)
                .map(Verdict.Picks.class::cast)
                .findFirst();
    }

    /** The version to be shown and those that must pass beside it. */
    private List<Stored<T>> asked(Versions<T> record, Map<Rule, Verdict> picks) {
        Stored<T> current = record.current().orElseThrow();
        Optional<Verdict.Picks> pick = picked(picks);
        Stored<T> shown = pick.flatMap(picked -> record.at(picked.applied())).orElse(current);
        if (shown.appliedTo() == null) {
            return List.of(current);
        }
        return pick.filter(Verdict.Picks::throughout).isPresent() ? record.from(shown) : List.of(shown, current);
    }

    /** What a rule says of one record; of most what it says of the child, which is said once. */
    private Said said(Rule rule, List<Stored<T>> versions, Map<Rule, Verdict> picks) {
        Said child = child(rule);
        Verdict verdict = child.verdict().and(picks.getOrDefault(rule, Verdict.PASSES));
        if (rule instanceof Rule.OfVersion asking) {
            for (Stored<T> version : versions) {
                verdict = verdict.and(asked(rule, () -> asking.ofVersion(question, version)));
            }
        }
        return verdict == child.verdict() ? child : new Said(rule.id(), verdict);
    }

    private Said child(Rule rule) {
        Said said = ofChild.get(rule);
        if (said == null) {
            said = new Said(
                    rule.id(),
                    rule instanceof Rule.OfChild asking ? asked(rule, () -> asking.ofChild(question)) : Verdict.PASSES);
            ofChild.put(rule, said);
        }
        return said;
    }

    /** A rule that breaks hides: nothing may open because of a mistake of ours. */
    private Verdict asked(Rule rule, Supplier<Verdict> asking) {
        try {
            return asking.get();
        } catch (RuntimeException failure) {
            alarm.ruleFailed(rule.id(), failure);
            return Verdict.hides(Reason.RULE_FAILED);
        }
    }
}
