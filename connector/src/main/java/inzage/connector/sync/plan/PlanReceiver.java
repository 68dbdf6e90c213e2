package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.RecordIds;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import inzage.connector.sync.plan.Resolver.Resolved;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a mapping hands over and compares it with what is stored. Records of people, groups and subjects are held until all of
 * their kind have come, for who is who can only be told then; everything else is compared at once.
 */
final class PlanReceiver implements Receiver {
    private final PlanScope scope;
    private final Resolver resolver;
    private final Quarantine quarantine;
    private final Map<Kind, KindPlan> plans = new LinkedHashMap<>();
    private final Function<Kind, KindPlan> planning;
    private final Set<Kind> ended = new HashSet<>();
    private final Set<Kind> standing = new HashSet<>();
    private final Map<String, Mapped> held = new LinkedHashMap<>();
    private final Map<String, Long> sets = new TreeMap<>();
    private final Map<String, Long> notes = new TreeMap<>();
    private @Nullable Kind current;
    private boolean laidOver;

    PlanReceiver(PlanScope scope, Quarantine quarantine) {
        this.scope = scope;
        this.resolver = new Resolver(scope.targets());
        this.quarantine = quarantine;
        this.planning = kind -> new KindPlan(scope, kind, this::putAside);
    }

    @Override
    public void accept(Mapped mapped) {
        scope.progress().run();
        Kind kind = Kind.of(mapped.record());
        turnTo(kind);
        KindPlan plan = plan(kind);
        Optional<Reject> unfit = Fitness.refusal(mapped).or(() -> twice(mapped, plan));
        if (unfit.isPresent()) {
            reject(unfit.get());
        } else if (RecordIds.shared(kind)) {
            held.put(mapped.key(), mapped);
        } else {
            deliver(plan, mapped, () -> scope.id(kind, mapped.key()));
        }
    }

    @Override
    public void reject(Reject reject) {
        plan(reject.kind()).reject(reject);
        putAside(reject);
    }

    private void putAside(Reject reject) {
        scope.gathered().digest().rejected(reject);
        quarantine.add(reject);
    }

    @Override
    public void whole(Kind kind, String scopeOfKind) {
        plan(kind).undelivered().whole(scopeOfKind, Missing.WITHDRAWN);
    }

    @Override
    public void whole(Kind kind, String scopeOfKind, Map<String, Object> missing) {
        plan(kind).undelivered().whole(scopeOfKind, Missing.changed(missing));
    }

    @Override
    public void laidOver() {
        laidOver = true;
    }

    @Override
    public void stands(Kind kind) {
        standing.add(kind);
    }

    @Override
    public void read(String set, long rows) {
        sets.merge(set, rows, Long::sum);
    }

    @Override
    public void note(String text) {
        notes.merge(text, 1L, Long::sum);
    }

    /** All has come. */
    Plan complete() {
        endCurrent();
        completeKinds();
        scope.staging().complete();
        Map<Kind, Figures> figures = new LinkedHashMap<>();
        plans.forEach((kind, plan) -> figures.put(kind, plan.figures()));
        return new Plan(
                figures,
                sets,
                notes,
                wholeKinds(),
                scope.targets().writes(),
                quarantine.outcome(resolver, wholeScopes()),
                laidOver,
                scope.gathered());
    }

    /** In the order of the kinds, so that what is gone is known when what refers to it is looked at. */
    private void completeKinds() {
        Gone gone = new Gone();
        for (Kind kind : Kind.all()) {
            boolean left = gone.concerns(kind) && scope.targets().records(kind).live() > 0;
            if (left || plans.containsKey(kind)) {
                plan(kind).complete(gone);
            }
        }
    }

    private Set<Kind> wholeKinds() {
        return Stream.concat(standing.stream(), plans.keySet().stream().filter(kind -> !plan(kind)
                        .undelivered()
                        .whole()
                        .isEmpty()))
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> wholeScopes() {
        return plans.keySet().stream()
                .collect(Collectors.toMap(
                        Kind::name, kind -> plan(kind).undelivered().whole()));
    }

    private void turnTo(Kind kind) {
        if (kind.equals(current)) {
            return;
        }
        endCurrent();
        if (!ended.add(kind)) {
            throw new IllegalStateException("The mapping handed over " + kind + " in two parts");
        }
        current = kind;
    }

    private void endCurrent() {
        if (current == null) {
            return;
        }
        KindPlan plan = plan(current);
        if (RecordIds.shared(current)) {
            var identities = scope.targets().identities(current);
            identities.assign(held.values());
            held.values()
                    .forEach(mapped -> deliver(
                            plan, mapped, () -> identities.byKey(mapped.key()).orElseThrow()));
            held.clear();
        }
        quarantine.accepted(current, plan.index());
        current = null;
    }

    private void deliver(KindPlan plan, Mapped mapped, Supplier<RecordId> id) {
        Optional<Canonical> stored = scope.stored(mapped.record());
        if (stored.isEmpty()) {
            plan.ownedElsewhere();
            return;
        }
        Resolved resolved = resolver.resolve(stored.get(), mapped.droppable());
        if (resolved.audienceUnknown()) {
            reject(Fitness.audience(mapped));
            return;
        }
        Delivered delivered = Delivered.of(plan.kind(), mapped, resolved, id);
        Fitness.refusal(delivered).ifPresentOrElse(this::reject, () -> plan.deliver(delivered));
    }

    private Optional<Reject> twice(Mapped mapped, KindPlan plan) {
        boolean before = held.containsKey(mapped.key()) || plan.index().delivered(mapped.key());
        return before ? Optional.of(Fitness.twice(mapped)) : Optional.empty();
    }

    private KindPlan plan(Kind kind) {
        return plans.computeIfAbsent(kind, planning);
    }
}
