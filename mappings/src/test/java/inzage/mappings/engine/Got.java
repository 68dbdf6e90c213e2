package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MapAgain;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import inzage.connector.sync.SourceMapping;
import inzage.mappings.definition.Definition;
import inzage.mappings.load.DefinitionReader;
import inzage.mappings.load.Systems;
import inzage.mappings.read.Limits;
import inzage.mappings.school.WithSecrets;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a mapping yields, collected; mapped at once it must be the same, unless it gives up. */
public final class Got implements Receiver {
    public static final MappingMoment MOMENT =
            new MappingMoment(Instant.parse("2026-11-02T08:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Systems SYSTEMS = Systems.load(Path.of("none"));

    final List<Mapped> mapped = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    final Set<String> whole = new TreeSet<>();
    final Map<String, Map<String, Object>> missing = new TreeMap<>();
    final Set<String> standing = new TreeSet<>();
    final Map<String, Long> read = new TreeMap<>();
    final Set<String> notes = new TreeSet<>();
    boolean laidOver;
    /** Whether it could not be mapped at once. */
    boolean gaveUp;

    public static Got of(String system, String parameters, Delivery delivery) {
        return of(mapping(system, parameters, Limits.standard()), delivery);
    }

    /** By a definition that is written in a test. */
    public static Got defined(String definition, String parameters, Delivery delivery) {
        Definition read = DefinitionReader.read(YamlReader.read("test.yml", new StringReader(definition)));
        return of(mapping(read, parameters, Limits.standard()), delivery);
    }

    public static Got of(SourceMapping mapping, Delivery delivery) {
        Got atOnce = new Got();
        try {
            mapping.mapAtOnce(delivery, MOMENT, atOnce);
        } catch (MapAgain e) {
            atOnce.gaveUp = true;
        }
        Got got = new Got();
        mapping.map(delivery, MOMENT, got);
        if (!atOnce.gaveUp) {
            assertThat(atOnce).usingRecursiveComparison().isEqualTo(got);
        }
        got.gaveUp = atOnce.gaveUp;
        return got;
    }

    /** A system of the program with what a school says to it. */
    public static DefinedMapping mapping(String system, String parameters) {
        return mapping(system, parameters, Limits.standard());
    }

    static DefinedMapping mapping(String system, String parameters, Limits limits) {
        return mapping(
                SYSTEMS.find(system)
                        .orElseThrow(() -> new AssertionError(SYSTEMS.mistakes().toString())),
                parameters,
                limits);
    }

    public static DefinedMapping mapping(Definition definition, String parameters, Limits limits) {
        Mistakes mistakes = new Mistakes();
        Entries source = Entries.of(
                YamlReader.read("school.yml", new StringReader("system: " + definition.system() + "\n" + parameters)),
                mistakes);
        Binding binding = WithSecrets.read(definition, source);
        mistakes.refuseIfAny();
        return new DefinedMapping(binding, limits);
    }

    @Override
    public void laidOver() {
        laidOver = true;
    }

    /** Accepted records per kind. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mapped.forEach(record -> counts.merge(Kind.of(record.record()).name(), 1, Integer::sum));
        return counts;
    }

    public <T extends Canonical> List<T> all(Class<T> kind) {
        return mapped.stream()
                .map(Mapped::record)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public List<String> codes() {
        return rejects.stream()
                .map(reject -> reject.kind().name() + " " + reject.key().orElse("?") + " " + reject.code())
                .toList();
    }

    /** Fields that a definition maps and that had no value in some record, by the name of the block. */
    public Set<String> unfilled(Definition definition) {
        Set<String> unfilled = new TreeSet<>();
        for (Mapped record : mapped) {
            String block = record.scope().replaceFirst("\\|.*", "");
            Map<String, Object> values = Kind.values(record.record());
            definition.block(block).orElseThrow().fields().stream()
                    .map(rule -> rule.component().name())
                    .filter(field -> List.of("null", "[]", "UNKNOWN").contains(String.valueOf(values.get(field))))
                    .forEach(field -> unfilled.add(block + " " + field));
        }
        return unfilled;
    }

    /** What the delivery is told to be all there is of. */
    public Set<String> wholeScopes() {
        return whole;
    }

    /** The kinds of which it is said that nothing has changed. */
    public Set<String> standing() {
        return standing;
    }

    public Set<String> notes() {
        return notes;
    }

    @Override
    public void stands(Kind kind) {
        standing.add(kind.name());
    }

    @Override
    public void accept(Mapped record) {
        mapped.add(record);
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    @Override
    public void whole(Kind kind, String scope) {
        whole.add(scope);
    }

    @Override
    public void whole(Kind kind, String scope, Map<String, Object> values) {
        whole.add(scope);
        missing.put(scope, values);
    }

    @Override
    public void read(String set, long rows) {
        read.put(set, rows);
    }

    @Override
    public void note(String text) {
        notes.add(text);
    }
}
