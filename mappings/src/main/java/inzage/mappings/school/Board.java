package inzage.mappings.school;

import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Node.Field;
import inzage.mappings.yaml.Node.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the schools of a board share, as written: each of them reads it as if it stood in its own file. */
record Board(String name, Fields file) {
    private static final String SOURCES = "sources";

    /**
     * Reads what can be judged without a school; its sources are judged where a school takes them over.
     *
     * @throws inzage.mappings.yaml.DefinitionError with everything that is wrong
     */
    static Board read(String name, Node document) {
        Mistakes mistakes = new Mistakes();
        return mistakes.whole(() -> {
            Entries file = Entries.of(document, mistakes);
            FileNames.check("board", name, file);
            CalendarReader.zone(file);
            CalendarReader.holidays(file);
            file.entries(SOURCES).ifPresent(sources -> sources.all().values().forEach(source -> {
                Entries.of(source, mistakes);
            }));
            file.done();
            return new Board(name, document instanceof Fields fields ? fields : new Fields(Map.of(), document.at()));
        });
    }

    /** A school's file with what it takes over: zone and holidays it does not give itself, and the sources that it names. */
    Node under(Node school) {
        if (!(school instanceof Fields own)) {
            return school;
        }
        Map<String, Field> whole = new LinkedHashMap<>(own.fields());
        for (String shared : new String[] {"zone", "holidays"}) {
            field(file, shared).ifPresent(field -> whole.putIfAbsent(shared, field));
        }
        whole.computeIfPresent(SOURCES, (key, sources) -> new Field(sources.keyAt(), sources(sources.value())));
        return new Fields(whole, own.at());
    }

    private Node sources(Node named) {
        if (!(named instanceof Fields own)) {
            return named;
        }
        Map<String, Field> whole = new LinkedHashMap<>();
        own.fields().forEach((name, source) -> whole.put(name, laidOver(shared(name), source)));
        return new Fields(whole, own.at());
    }

    private Optional<Fields> shared(String source) {
        return field(file, SOURCES)
                .map(Field::value)
                .filter(Fields.class::isInstance)
                .flatMap(sources -> field((Fields) sources, source))
                .map(Field::value)
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast);
    }

    /** A name with nothing behind it takes the source over as it is. */
    private static Field laidOver(Optional<Fields> shared, Field own) {
        if (shared.isEmpty()) {
            return own;
        }
        Map<String, Field> whole = new LinkedHashMap<>(shared.get().fields());
        if (own.value() instanceof Fields keys) {
            whole.putAll(keys.fields());
        } else if (!own.value().plain().equals("")) {
            return own;
        }
        return new Field(own.keyAt(), new Fields(whole, own.value().at()));
    }

    private static Optional<Field> field(Fields fields, String name) {
        return Optional.ofNullable(fields.fields().get(name));
    }
}
