package inzage.mappings.engine;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.mappings.answers.RunFacts;
import inzage.mappings.convert.Conversion;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.AsTable;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.read.FileNames;
import inzage.mappings.read.Limits;
import inzage.mappings.read.Parcel;
import inzage.mappings.rows.Globals;
import inzage.mappings.rows.Preparation;
import inzage.mappings.rows.Sets;
import inzage.mappings.rows.Tables;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One delivery mapped: tables, what is computed from them, sets, choices, and then kind by kind. */
final class MappingRun {
    /** School years turn on 1 August in the Netherlands. */
    private static final int FIRST_MONTH = 8;

    private final Binding binding;
    private final Definition definition;
    private final Limits limits;
    private final MappingMoment moment;
    private final Receiver out;
    private final Globals globals;
    private Optional<RunFacts> facts = Optional.empty();

    MappingRun(Binding binding, Limits limits, MappingMoment moment, Receiver out) {
        this.binding = binding;
        this.definition = binding.definition();
        this.limits = limits;
        this.moment = moment;
        this.out = out;
        this.globals = binding.globals();
    }

    /** @param later sets whose rows are looked at only while records are made of them */
    void map(Delivery delivery, Set<String> later) {
        try (Sets sets = prepared(delivery, later)) {
            new Choices(definition, globals, sets).make(binding);
            map(sets, new Conversion(definition.notation(), moment.zone(), binding::codeTable));
            sets.complete();
        }
    }

    private void map(Sets sets, Conversion conversion) {
        for (Kind kind : Kind.all()) {
            List<MapBlock> blocks = binding.blocks().stream()
                    .filter(block -> block.kind().equals(kind))
                    .toList();
            if (!blocks.isEmpty()) {
                map(kind, blocks, sets, conversion);
            }
        }
    }

    Map<String, Map<String, String>> candidates(Delivery delivery) {
        try (Sets sets = prepared(delivery, Set.of())) {
            return new Choices(definition, globals, sets).open(binding);
        }
    }

    Map<String, Set<String>> absent(Delivery delivery) {
        try (Sets sets = prepared(delivery, Set.of())) {
            return new AbsentColumns(definition, binding.used(), sets).bySet();
        }
    }

    private Sets prepared(Delivery delivery, Set<String> later) {
        Parcel parcel = Parcel.of(delivery, this::wanted, limits);
        facts = LandedFacts.of(parcel);
        readGlobals(parcel);
        return new Preparation(definition, binding.used(), globals, out, facts, later)
                .prepare(parcel, delivery, limits);
    }

    /** In this order: what is computed may look at the tables. */
    private void readGlobals(Parcel parcel) {
        globals.table("run", run());
        Tables tables = new Tables(parcel, definition.notation(), limits);
        for (RowSet set : definition.sets()) {
            if (set.origin() instanceof AsTable table) {
                globals.table(set.base(), tables.read(set, table));
            }
        }
        definition
                .let()
                .forEach((name, let) -> globals.text(name, let.value(globals).toString()));
    }

    private void map(Kind kind, List<MapBlock> blocks, Sets sets, Conversion conversion) {
        List<BlockMapper> mappers = blocks.stream()
                .map(block -> new BlockMapper(block, sets.scopes(block), conversion, today(), out::note))
                .toList();
        Map<MapBlock, Set<String>> scopes = new LinkedHashMap<>();
        if (Streaming.possible(definition, blocks)) {
            each(mappers.get(0), sets, scopes, found -> found.tell(out));
        } else {
            Together together = new Together();
            mappers.forEach(mapper -> each(mapper, sets, scopes, together::add));
            together.tell(out);
        }
        scopes.forEach((block, whole) -> whole(block, whole, sets, conversion));
        if (blocks.stream().allMatch(block -> sets.stands(block.from()))) {
            out.stands(kind);
        }
    }

    private static void each(
            BlockMapper mapper, Sets sets, Map<MapBlock, Set<String>> scopes, Consumer<Candidate> found) {
        Set<String> whole = scopes.computeIfAbsent(mapper.block(), block -> new LinkedHashSet<>());
        sets.each(
                mapper.block().from(),
                row -> mapper.map(row).ifPresent(found),
                scope -> whole.add(mapper.block().scope(scope)));
    }

    private void whole(MapBlock block, Set<String> scopes, Sets sets, Conversion conversion) {
        if (scopes.isEmpty() || !Wholeness.of(block, sets)) {
            return;
        }
        Map<String, Object> missing = Wholeness.missing(block, sets.scope(), conversion);
        for (String scope : scopes) {
            if (missing.isEmpty()) {
                out.whole(block.kind(), scope);
            } else {
                out.whole(block.kind(), scope, missing);
            }
        }
    }

    /** Answers mean what they meant when they were asked for. */
    private LocalDate today() {
        return facts.map(RunFacts::today)
                .orElseGet(() -> moment.landed().atZone(moment.zone()).toLocalDate());
    }

    private Map<String, String> run() {
        int from = today().getMonthValue() >= FIRST_MONTH ? today().getYear() : today().getYear() - 1;
        return Map.of(
                "today", today().toString(),
                "yesterday", today().minusDays(1).toString(),
                "started", moment.landed().toString(),
                "schoolYear", from + "-" + (from + 1));
    }

    /** Whether a file may hold rows of some set; workbooks may hold any. */
    private boolean wanted(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                || definition.sets().stream().anyMatch(set -> holds(set.origin(), file));
    }

    private static boolean holds(RowSet.Origin origin, String file) {
        if (origin instanceof InFile in) {
            return FileNames.like(in.file(), true).test(file);
        }
        return origin instanceof AsTable table && table.file().equalsIgnoreCase(file);
    }
}
