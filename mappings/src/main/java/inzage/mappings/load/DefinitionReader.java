package inzage.mappings.load;

import inzage.connector.canonical.Kind;
import inzage.mappings.definition.CodeTable;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.Notation;
import inzage.mappings.definition.Parameter;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.fetch.Fetch;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Expression;
import inzage.mappings.expression.Expressions;
import inzage.mappings.load.fetch.FetchReader;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a whole definition, or throws everything that is wrong with it. */
public final class DefinitionReader {
    private static final List<String> EVIDENCE = List.of("specification", "client-code", "export-template", "own");

    private static final String BSN = "bsn";

    private static final List<String> KEYS = List.of(
            "inzage",
            "system",
            "title",
            "about",
            "version",
            "evidence",
            "ask",
            "cannot",
            "contains",
            "parameters",
            "fetch",
            "read",
            "let",
            "sets",
            "codes",
            "map");

    private final Entries definition;
    private final Mistakes mistakes = new Mistakes();
    private final OriginReader origins;
    private final List<RowSet> sets = new ArrayList<>();
    private final Map<String, Expression> let = new LinkedHashMap<>();
    private final Map<String, CodeTable> codes = new LinkedHashMap<>();
    private Declared names = Declared.none().with("run", Declared.Shape.TABLE);

    private DefinitionReader(Node document) {
        this.definition = Entries.of(document, mistakes);
        this.origins = new OriginReader(definition
                .entries("fetch")
                .flatMap(fetch -> fetch.maybe("kind"))
                .filter("soap"::equals)
                .isPresent());
    }

    /** @throws DefinitionError with all mistakes that were found */
    public static Definition read(Node document) {
        DefinitionReader reader = new DefinitionReader(document);
        return reader.mistakes.whole(reader::read);
    }

    private Definition read() {
        head();
        Map<String, Parameter> parameters = ParameterReader.read(definition);
        parameters.forEach((name, parameter) -> declare(name, shape(parameter)));
        Entries read = definition.entries("read").orElseGet(() -> Entries.of(missing("read"), mistakes));
        Notation notation = NotationReader.read(read);
        readSets(read, notation);
        readCodes();
        read.done();
        mistakes.refuseIfAny();
        Definition done = made(parameters, notation, blocks(notation));
        new CrossCheck(done, mistakes).check();
        return done;
    }

    private void readCodes() {
        definition.entries("codes").ifPresent(tables -> tables.all()
                .forEach((name, node) ->
                        codes.put(name, CodeTable.of(Entries.of(node, mistakes).table()))));
    }

    private Definition made(Map<String, Parameter> parameters, Notation notation, List<MapBlock> blocks) {
        return new Definition(
                definition.text("system"),
                definition.text("version"),
                definition.text("title"),
                definition.text("evidence"),
                definition.texts("ask"),
                definition.texts("cannot"),
                definition.maybe("contains").isPresent(),
                parameters,
                fetch(),
                notation,
                let,
                sets,
                codes,
                blocks);
    }

    private Fetch fetch() {
        Entries fetch = definition.entries("fetch").orElseGet(() -> Entries.of(missing("fetch"), mistakes));
        return FetchReader.read(
                fetch, names, sets.stream().map(RowSet::base).distinct().toList());
    }

    private void head() {
        KEYS.forEach(definition::has);
        definition.done();
        if (!definition.text("inzage").equals("1")) {
            mistakes.add(definition.at("inzage"), "this version reads 'inzage: 1'");
        }
        definition
                .maybe("contains")
                .filter(contents -> !contents.equals(BSN))
                .ifPresent(contents -> mistakes.add(
                        definition.at("contains"), "'" + contents + "' is nothing to be said here; it can be " + BSN));
        String evidence = definition.text("evidence");
        if (!EVIDENCE.contains(evidence)) {
            mistakes.add(
                    definition.at("evidence"),
                    "'" + evidence + "' is no evidence" + Nearest.choice(evidence, EVIDENCE));
        }
    }

    private Node missing(String key) {
        throw new DefinitionError(definition.at(), "'" + key + "' is missing");
    }

    private void declare(String name, Declared.Shape shape) {
        if (names.has(name)) {
            mistakes.add(definition.at(), "'" + name + "' means two things");
        }
        names = names.with(name, shape);
    }

    private static Declared.Shape shape(Parameter parameter) {
        return switch (parameter.type()) {
            case TEXT, SECRET, URL, NUMBER, BOOLEAN, DATE, DURATION -> Declared.Shape.TEXT;
            case LIST -> Declared.Shape.LIST;
            case TABLE -> Declared.Shape.TABLE;
            case COLUMN -> Declared.Shape.COLUMN_NAME;
        };
    }

    /** Tables first, for what is computed from them; then {@code let}; then the sets, which may use both. */
    private void readSets(Entries read, Notation notation) {
        Map<String, Node> all = definition.entries("sets").map(Entries::all).orElseGet(Map::of);
        all.forEach((name, node) -> {
            if (node instanceof Node.Fields fields && fields.fields().containsKey("table")) {
                declare(name, Declared.Shape.TABLE);
            }
        });
        definition.table("let").forEach((name, source) -> {
            let.put(name, Expressions.value(source, names, definition.at("let")));
            declare(name, Declared.Shape.TEXT);
        });
        SetReader reader = new SetReader(read, notation, names, origins);
        all.forEach((name, node) -> mistakes.collecting(() -> {
            RowSet set = reader.read(name, node);
            sets.add(set);
            origins.know(set);
        }));
    }

    private List<MapBlock> blocks(Notation notation) {
        Node map = definition.node("map").orElseGet(() -> missing("map"));
        List<MapBlock> blocks = new ArrayList<>();
        BlockReader reader = new BlockReader(sets, origins, names, notation, codes.keySet());
        if (map instanceof Node.Fields fields) {
            Entries.of(map, mistakes)
                    .all()
                    .keySet()
                    .forEach(name -> mistakes.collecting(() -> {
                        Kind kind = kind(name, fields);
                        Entries block = Entries.of(Likeness.whole(name, kind, fields), mistakes);
                        blocks.add(reader.read(name, kind, block));
                    }));
        }
        return blocks;
    }

    private static Kind kind(String block, Node.Fields map) {
        String name = block.split(" ", 2)[0];
        return Kind.named(name).orElseThrow(() -> {
            List<String> known = Kind.all().stream().map(Kind::name).toList();
            Node.Field field = map.fields().get(block);
            return new DefinitionError(
                    field == null ? map.at() : field.keyAt(),
                    "there is no kind of record '" + name + "'" + Nearest.choice(name, known));
        });
    }
}
