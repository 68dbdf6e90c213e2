package inzage.mappings.rows;

import inzage.mappings.definition.Join;
import inzage.mappings.definition.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a joined set by the columns that the join goes by: in memory as long as they are few, else on disk. */
final class Index implements AutoCloseable {
    private static final String BETWEEN = "\u0001";

    private final Join join;
    private final Globals globals;
    private final int most;
    private Map<String, List<Row>> rows = new HashMap<>();
    private int held;
    private @Nullable Spill spill;

    /** @param most rows to hold in memory */
    Index(Join join, Globals globals, int most) {
        this.join = join;
        this.globals = globals;
        this.most = most;
    }

    void add(Row row) {
        StringBuilder key = new StringBuilder();
        for (Join.Pair pair : join.by()) {
            String value = value(pair.theirs(), row);
            if (value == null || value.isBlank()) {
                return;
            }
            key.append(key.isEmpty() ? "" : BETWEEN).append(value.strip());
        }
        add(key.toString(), row);
    }

    private void add(String key, Row row) {
        if (spill != null) {
            spill.add(key, row);
            return;
        }
        rows.computeIfAbsent(key, value -> new ArrayList<>(1)).add(row);
        held++;
        if (held > most) {
            Spill disk = new Spill();
            rows.forEach((known, found) -> found.forEach(one -> disk.add(known, one)));
            rows = Map.of();
            spill = disk;
        }
    }

    private @Nullable String value(Path path, Row row) {
        boolean own = path.root() == Path.Root.COLUMN
                && !path.byParameter()
                && !path.pick().split();
        return own
                ? row.text(path.column())
                : String.join(",", Scope.of(globals, row).find(path).texts());
    }

    /** The first value of ours may be many; each is looked for. */
    List<Row> find(List<List<String>> values) {
        @Nullable String rest = rest(values.subList(1, values.size()));
        if (rest == null) {
            return List.of();
        }
        List<Row> found = new ArrayList<>();
        values.get(0).forEach(value -> found.addAll(found(value.strip() + rest)));
        return found;
    }

    private List<Row> found(String key) {
        return spill == null ? rows.getOrDefault(key, List.of()) : spill.find(key);
    }

    private static @Nullable String rest(List<List<String>> values) {
        StringBuilder rest = new StringBuilder();
        for (List<String> value : values) {
            if (value.size() != 1) {
                return null;
            }
            rest.append(BETWEEN).append(value.get(0).strip());
        }
        return rest.toString();
    }

    @Override
    public void close() {
        if (spill != null) {
            spill.close();
        }
    }
}
