package inzage.mappings.engine;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.SourceMapping;
import inzage.mappings.read.Limits;
import java.util.Set;

/** A mapping that does what a definition says. */
public final class DefinedMapping implements SourceMapping {
    private final Binding binding;
    private final Limits limits;

    public DefinedMapping(Binding binding, Limits limits) {
        this.binding = binding;
        this.limits = limits;
    }

    /** What it does it by. */
    public Binding binding() {
        return binding;
    }

    @Override
    public String system() {
        return binding.definition().system();
    }

    @Override
    public String definitionVersion() {
        return binding.definition().version();
    }

    @Override
    public Set<Kind> kinds() {
        return binding.kinds();
    }

    @Override
    public void map(Delivery delivery, MappingMoment moment, Receiver out) {
        new MappingRun(binding, limits, moment, out).map(delivery);
    }
}
