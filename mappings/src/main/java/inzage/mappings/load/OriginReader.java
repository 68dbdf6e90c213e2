package inzage.mappings.load;

import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.InCall;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.definition.RowSet.Origin;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.RowSet.Same;
import inzage.mappings.definition.Steps;
import inzage.mappings.definition.fetch.Call;
import inzage.mappings.definition.fetch.Loop;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Declared.Shape;
import inzage.mappings.load.fetch.CallReader;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads where a set's rows come from: a call, a file, a table in a file, or rows of a set that stands before it. */
final class OriginReader implements CallReader.SetsBefore {
    private final boolean soap;
    private final Map<String, RowSet> read = new LinkedHashMap<>();

    /** @param soap how the system is called, if it is */
    OriginReader(boolean soap) {
        this.soap = soap;
    }

    Origin read(Entries set, Declared names) {
        Optional<Call> call = new CallReader(this, soap).read(set, names);
        if (call.isPresent() && !set.has("file") && !set.has("of")) {
            return new InCall(call.get(), StepsReader.read(set));
        }
        if (call.isPresent() || set.has("file") == set.has("of")) {
            throw new DefinitionError(set.at(), "a set needs one of 'get', 'post', 'call', 'file' and 'of'");
        }
        return set.has("of") ? derived(set) : inFile(set);
    }

    /** Later sets may be made of this one. */
    void know(RowSet set) {
        read.put(set.base(), set);
    }

    /** The set that another is made of. */
    Optional<RowSet> before(String set) {
        return Optional.ofNullable(read.get(set));
    }

    @Override
    public Collection<String> names() {
        return read.keySet();
    }

    @Override
    public Optional<Declared> under(String set, Declared names) {
        return before(set).map(found -> ancestors(found.origin(), names));
    }

    private static Origin inFile(Entries set) {
        String file = set.text("file");
        Map<String, String> table = set.table("table");
        if (table.isEmpty()) {
            return new InFile(file, StepsReader.read(set));
        }
        Map.Entry<String, String> columns = table.entrySet().iterator().next();
        return new RowSet.AsTable(file, columns.getKey(), columns.getValue());
    }

    private Origin derived(Entries set) {
        String of = set.text("of");
        RowSet outer = read.get(of);
        if (outer == null) {
            throw new DefinitionError(
                    set.at("of"), "no set '" + of + "' stands before this one" + Nearest.choice(of, read.keySet()));
        }
        Steps steps = StepsReader.read(set);
        if (steps.steps().isEmpty()) {
            return new Same(of);
        }
        boolean list = steps.steps().size() == 2
                && steps.steps().get(0).path().isEmpty()
                && steps.steps().get(1).path().size() == 1;
        if (outer.shape().format().flat() && !list) {
            throw new DefinitionError(
                    set.at("records"), "records of a row of cells are [. as name, column/*], nothing else");
        }
        return new Parts(of, steps);
    }

    /** The given names and those of the rows that a row was read out of or asked for by. */
    Declared ancestors(Origin origin, Declared names) {
        if (origin instanceof Same same) {
            return under(same.set(), names).orElse(names);
        }
        if (origin instanceof Parts parts) {
            return named(parts.steps(), under(parts.set(), names).orElse(names));
        }
        if (origin instanceof InCall in) {
            Declared more = names;
            for (Loop loop : in.call().loops()) {
                Declared above = more;
                more = (loop instanceof Loop.Over over
                                ? under(over.set(), above).orElse(above)
                                : above)
                        .with(loop.name(), Shape.ROW);
            }
            return named(in.steps(), more);
        }
        return origin instanceof InFile in ? named(in.steps(), names) : names;
    }

    private static Declared named(Steps steps, Declared names) {
        Declared more = names;
        for (Steps.Step step : steps.steps()) {
            if (step.as().isPresent()) {
                more = more.with(step.as().get(), Shape.ROW);
            }
        }
        return more;
    }
}
