package inzage.connector.publication.decision;

import inzage.connector.canonical.Canonical;
import inzage.connector.publication.Viewer;
import java.util.List;

/** The decision: a function of the viewer, a slice, facts and the instant, and of nothing else. */
public final class Decide {
    private final List<? extends Rule> rules;
    private final Alarm alarm;

    /**
     * @param rules in the order that decides which reason is given
     */
    public Decide(List<? extends Rule> rules, Alarm alarm) {
        this.rules = List.copyOf(rules);
        this.alarm = alarm;
    }

    public <T extends Canonical> Decision<T> decide(Viewer viewer, Slice<T> slice, Facts facts) {
        return new Deliberation<>(rules, alarm, viewer, slice, facts).decision();
    }

    /** Is told when a rule breaks, so that somebody hears of it. The record is hidden all the same. */
    @FunctionalInterface
    public interface Alarm {
        void ruleFailed(String rule, RuntimeException failure);
    }
}
