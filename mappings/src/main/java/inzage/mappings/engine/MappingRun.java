package inzage.mappings.engine;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.mappings.convert.Conversion;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.AsTable;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.read.Limits;
import inzage.mappings.read.Parcel;
import inzage.mappings.rows.Globals;
import inzage.mappings.rows.Preparation;
import inzage.mappings.rows.Sets;
import inzage.mappings.rows.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    MappingRun(Binding binding, Limits limits, MappingMoment moment, Receiver out) {
        this.binding = binding;
        this.definition = binding.definition();
        this.limits = limits;
        this.moment = moment;
        this.out = out;
        this.globals = binding.globals();
    }

    void map(Delivery delivery) {
        Sets sets = prepared(delivery);
        new Choices(definition, globals, sets).make(binding);
        Conversion conversion = new Conversion(definition.notation(), moment.zone(), binding::codeTable);
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
        Sets sets = prepared(delivery);
        return new Choices(definition, globals, sets).open(binding);
    }

    private Sets prepared(Delivery delivery) {
        Parcel parcel = Parcel.of(delivery, files(), limits);
        readGlobals(parcel);
        return new Preparation(definition, binding.used(), globals, out).prepare(parcel, delivery, limits);
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
        if (Streaming.possible(definition, blocks)) {
            sets.each(blocks.get(0).from(), row -> mappers.get(0).map(row).ifPresent(found -> found.tell(out)));
        } else {
            Together together = new Together();
            mappers.forEach(mapper ->
                    sets.each(mapper.block().from(), row -> mapper.map(row).ifPresent(together::add)));
            together.tell(out);
        }
        blocks.stream().filter(block -> Wholeness.of(block, sets)).forEach(block -> out.whole(kind, block.name()));
    }

    private LocalDate today() {
        return moment.landed().atZone(moment.zone()).toLocalDate();
    }

    private Map<String, String> run() {
        int from = today().getMonthValue() >= FIRST_MONTH ? today().getYear() : today().getYear() - 1;
        return Map.of(
                "today", today().toString(),
                "yesterday", today().minusDays(1).toString(),
                "started", moment.landed().toString(),
                "schoolYear", from + "-" + (from + 1));
    }

    private Set<String> files() {
        return definition.sets().stream()
                .flatMap(set -> {
                    if (set.origin() instanceof InFile in) {
                        return java.util.stream.Stream.of(in.file());
                    }
                    return set.origin() instanceof AsTable table
                            ? java.util.stream.Stream.of(table.file())
                            : java.util.stream.Stream.<String>empty();
                })
                .map(file -> file.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
