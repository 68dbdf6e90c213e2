package inzage.mappings.engine;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.SourceMapping;
import inzage.mappings.definition.Definition;
import inzage.mappings.read.Limits;
import java.util.Map;
import java.util.Set;

/** A mapping that does what a definition says. */
public final class DefinedMapping implements SourceMapping {
    private final Binding binding;
    private final Limits limits;

    public DefinedMapping(Binding binding, Limits limits) {
        this.binding = binding;
        this.limits = limits;
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
    public boolean containsBsn() {
        return binding.definition().containsBsn();
    }

    @Override
    public boolean marksExams() {
        return ExamMarks.in(binding);
    }

    public Definition definition() {
        return binding.definition();
    }

    /** What the school says to the definition. */
    public Binding binding() {
        return binding;
    }

    /**
     * What a school can choose from where it has to choose and did not: label by value, by parameter.
     *
     * @throws inzage.connector.sync.DeliveryRefused if the delivery cannot be read
     */
    public Map<String, Map<String, String>> candidates(Delivery delivery, MappingMoment moment) {
        return new MappingRun(binding, limits, moment, new Unheard()).candidates(delivery);
    }

    /**
     * The columns that the definition uses and that occur in no row, by set: misspelt, not granted, or never filled. A table in a
     * file says by its header what it has, and is left out.
     *
     * @throws inzage.connector.sync.DeliveryRefused if the delivery cannot be read
     */
    public Map<String, Set<String>> absent(Delivery delivery, MappingMoment moment) {
        return new MappingRun(binding, limits, moment, new Unheard()).absent(delivery);
    }

    @Override
    public void map(Delivery delivery, MappingMoment moment, Receiver out) {
        new MappingRun(binding, limits, moment, out).map(delivery, Set.of());
    }

    @Override
    public void mapAtOnce(Delivery delivery, MappingMoment moment, Receiver out) {
        new MappingRun(binding, limits, moment, out).map(delivery, binding.read());
    }
}
