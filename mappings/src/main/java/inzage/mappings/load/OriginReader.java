package inzage.mappings.load;

import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.definition.RowSet.Origin;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.RowSet.Same;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Declared.Shape;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where a set's rows come from: a file, a table in a file, or rows of a set that stands before it. */
final class OriginReader {
    private static final Pattern SELF = Pattern.compile("\\. as (\\w+)");
    private static final Pattern PARTS = Pattern.compile("([^/]+)/\\*");

    private final Map<String, Origin> read = new LinkedHashMap<>();

    Origin read(Entries set) {
        if (set.has("file") == set.has("of")) {
            throw new DefinitionError(set.at(), "a set needs one of 'file' and 'of'");
        }
        return set.has("of") ? derived(set) : inFile(set);
    }

    /** Later sets may be made of this one. */
    void know(RowSet set) {
        read.put(set.base(), set.origin());
    }

    private static Origin inFile(Entries set) {
        String file = set.text("file");
        if (set.has("records")) {
            set.mistakes().add(set.at("records"), "a csv file has one kind of row; 'records' goes with 'of'");
        }
        Map<String, String> table = set.table("table");
        if (table.isEmpty()) {
            return new InFile(file);
        }
        Map.Entry<String, String> columns = table.entrySet().iterator().next();
        return new RowSet.AsTable(file, columns.getKey(), columns.getValue());
    }

    private Origin derived(Entries set) {
        String of = set.text("of");
        if (!read.containsKey(of)) {
            throw new DefinitionError(
                    set.at("of"), "no set '" + of + "' stands before this one" + Nearest.choice(of, read.keySet()));
        }
        List<String> steps = set.texts("records");
        if (steps.isEmpty()) {
            return new Same(of);
        }
        Matcher self = SELF.matcher(steps.get(0));
        Matcher parts = PARTS.matcher(steps.get(steps.size() - 1));
        if (steps.size() != 2 || !self.matches() || !parts.matches()) {
            throw new DefinitionError(
                    set.at("records"), "records of a csv row are [. as name, column/*], nothing else");
        }
        return new Parts(of, self.group(1), parts.group(1));
    }

    /** The given names and those of the rows that a row was read out of. */
    Declared ancestors(Origin origin, Declared names) {
        if (origin instanceof Parts parts) {
            Origin above = read.get(parts.set());
            Declared more = above == null ? names : ancestors(above, names);
            return more.with(parts.as(), Shape.ROW);
        }
        if (origin instanceof Same same) {
            Origin above = read.get(same.set());
            return above == null ? names : ancestors(above, names);
        }
        return names;
    }
}
