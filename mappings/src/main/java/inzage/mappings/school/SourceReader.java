package inzage.mappings.school;

import inzage.connector.school.PlannedTimes;
import inzage.connector.school.SourceSetup;
import inzage.mappings.definition.Definition;
import inzage.mappings.engine.Binding;
import inzage.mappings.engine.DefinedMapping;
import inzage.mappings.load.Systems;
import inzage.mappings.parameter.Durations;
import inzage.mappings.read.Limits;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.util.List;
import java.util.Map;

/** Reads one source of a school. */
final class SourceReader {
    private static final List<String> GUARDS = List.of("withdrawn", "changed", "links", "rejected", "opened");

    private final Systems systems;
    private final SourceSecrets secrets;
    private final boolean trial;
    private final PlannedTimes calendar;
    private final Mistakes mistakes = new Mistakes();

    SourceReader(Systems systems, SourceSecrets secrets, boolean trial, PlannedTimes calendar) {
        this.systems = systems;
        this.secrets = secrets;
        this.trial = trial;
        this.calendar = calendar;
    }

    /** @throws DefinitionError with everything that is wrong with this source */
    SourceSetup read(String name, Node node) {
        return mistakes.whole(() -> source(name, node));
    }

    private SourceSetup source(String name, Node node) {
        FileNames.checkSource(name, node.at());
        Entries source = Entries.of(node, mistakes);
        Definition definition = definition(source);
        SourceFetchReader fetches = new SourceFetchReader(definition.fetch(), secrets);
        Binding binding = BindingReader.read(definition, source, secrets, trial);
        SourceSetup setup = new SourceSetup(
                name,
                new DefinedMapping(binding, Limits.standard()),
                fetches.read(source),
                new ScheduleReader(binding.kinds(), definition.fetch(), calendar).read(source),
                guards(source),
                source.maybe("overdue").map(written -> Durations.read(written, source.at("overdue"))));
        source.done();
        return setup;
    }

    private Definition definition(Entries source) {
        String system = source.text("system");
        return systems.find(system)
                .orElseThrow(() -> new DefinitionError(
                        source.at("system"),
                        "there is no system '" + system + "'" + Nearest.choice(system, systems.names())));
    }

    private static Map<String, String> guards(Entries source) {
        Map<String, String> guards = source.table("guards");
        guards.forEach((guard, threshold) -> {
            if (!GUARDS.contains(guard)) {
                source.mistakes()
                        .add(source.at("guards"), "there is no guard '" + guard + "'" + Nearest.choice(guard, GUARDS));
            }
            if (!threshold.matches("(\\d{1,2}|100)\\s*%")) {
                source.mistakes()
                        .add(
                                source.at("guards"),
                                "'" + guard + "' is a whole percentage like 10%, not '" + threshold + "'");
            }
        });
        return guards;
    }
}
