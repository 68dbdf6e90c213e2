package inzage.mappings.rows;

import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.definition.Need;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.ColumnRule;
import inzage.mappings.read.FlatFile.FlatRow;
import inzage.mappings.yaml.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in a file the columns of a set stand, and which it lacks. */
final class Header {
    private final RowSet set;
    private final Layout layout;
    private final List<String> names;
    private final boolean loose;
    private final int[] positions;
    private final @Nullable String[] fallbacks;
    private final List<String> missing = new ArrayList<>();

    Header(RowSet set, Layout layout, List<String> names, boolean loose) {
        this.set = set;
        this.layout = layout;
        this.names = names;
        this.loose = loose;
        this.positions = layout.columns().stream().mapToInt(this::position).toArray();
        this.fallbacks = layout.columns().stream()
                .map(column -> set.rule(column).fallback().orElse(null))
                .toArray(String[]::new);
    }

    /** Notes an optional column that is not there while one of nearly its name is, and remembers what must be there. */
    Header check(Need need, Consumer<String> note) {
        for (int i = 0; i < positions.length; i++) {
            String column = layout.columns().get(i);
            if (positions[i] >= 0) {
                continue;
            }
            if (need.required().contains(column) && !set.rule(column).optional()) {
                missing.add(column);
            } else {
                Nearest.to(column, strangers())
                        .ifPresent(near -> note.accept(layout.file() + ": column '" + near
                                + "' is not known; did you mean '" + column + "'?"));
            }
        }
        return this;
    }

    /** A row's cells in the order of the layout. */
    @Nullable
    String[] cells(FlatRow row) {
        if (!missing.isEmpty()) {
            throw lacking(missing.get(0));
        }
        @Nullable String[] cells = new @Nullable String[positions.length];
        for (int i = 0; i < positions.length; i++) {
            cells[i] = cell(row, i);
        }
        return cells;
    }

    private @Nullable String cell(FlatRow row, int i) {
        int position = positions[i];
        if (position < 0) {
            return fallbacks[i];
        }
        String text = position < row.cells() ? row.cell(position) : "";
        if (text.equals(KeptRows.UNKNOWN)) {
            return null;
        }
        return text.isBlank() ? Objects.requireNonNullElse(fallbacks[i], "") : text;
    }

    private int position(String column) {
        ColumnRule rule = set.rule(column);
        List<Integer> found = Stream.concat(Stream.of(column), rule.aliases().stream())
                .flatMap(name -> positions(name).stream())
                .distinct()
                .toList();
        if (found.size() > 1 && positions(column).size() > 1) {
            throw new DeliveryRefused(layout.file() + " has the column '" + column + "' twice.");
        }
        return found.isEmpty() ? -1 : found.get(0);
    }

    private List<Integer> positions(String name) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String there = names.get(i);
            if (loose ? there.equalsIgnoreCase(name) : there.equals(name)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Names in the file that no column of the set goes by. */
    private List<String> strangers() {
        List<String> strangers = new ArrayList<>(names);
        for (int position : positions) {
            if (position >= 0) {
                strangers.remove(names.get(position));
            }
        }
        strangers.removeIf(String::isEmpty);
        return strangers;
    }

    private DeliveryRefused lacking(String column) {
        String hint = Nearest.to(column, strangers())
                .map(near -> " It has '" + near + "': correct the name in the header.")
                .orElse(" Add it to the export.");
        return new DeliveryRefused(layout.file() + ", row 1, lacks the column '" + column + "'." + hint);
    }
}
