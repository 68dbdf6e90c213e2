package inzage.mappings.load.fetch;

import inzage.mappings.definition.fetch.Loop;
import inzage.mappings.definition.fetch.Loop.Unit;
import inzage.mappings.expression.Declared;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code over}: the loops of a call, and the names that it gets by them. */
final class LoopReader {
    private static final Pattern FORM = Pattern.compile("(\\w+) in (.+)");
    private static final Pattern TIME = Pattern.compile("(-?\\d{1,3})([dwy])\\.\\.(-?\\d{1,3})([dwy])");
    private static final Map<String, Unit> UNITS = Map.of("d", Unit.DAY, "w", Unit.WEEK, "y", Unit.YEAR);

    private final CallReader.SetsBefore sets;
    private final List<Loop> loops = new ArrayList<>();
    private Declared names;

    LoopReader(CallReader.SetsBefore sets, Declared names) {
        this.sets = sets;
        this.names = names;
    }

    List<Loop> read(Entries set) {
        for (Node node : Words.each(set, "over")) {
            Matcher form = FORM.matcher(node.plain().toString());
            if (!form.matches()) {
                throw new DefinitionError(node.at(), "a loop is 'name in set' or, over time, 'week in -1w..3w'");
            }
            loops.add(loop(form.group(1), form.group(2).strip(), node.at()));
        }
        return loops;
    }

    /** With the loops' rows and what those were read out of. */
    Declared names() {
        return names;
    }

    private Loop loop(String name, String range, Place at) {
        Matcher time = TIME.matcher(range);
        boolean list = names.shape(range).filter(Declared.Shape.LIST::equals).isPresent();
        Loop loop = time.matches() ? time(name, time, at) : list ? new Loop.Each(name, range) : over(name, range, at);
        if (names.has(name)) {
            throw new DefinitionError(at, "'" + name + "' means two things");
        }
        names = names.with(name, Declared.Shape.ROW);
        return loop;
    }

    private static Loop time(String name, Matcher time, Place at) {
        int first = Integer.parseInt(time.group(1));
        int last = Integer.parseInt(time.group(3));
        if (!time.group(2).equals(time.group(4)) || first > last) {
            throw new DefinitionError(at, "'" + time.group() + "' is no range like -1w..3w, -7d..28d or -1y..0y");
        }
        return new Loop.Time(name, UNITS.getOrDefault(time.group(2), Unit.DAY), first, last);
    }

    private Loop over(String name, String set, Place at) {
        names = sets.under(set, names)
                .orElseThrow(() -> new DefinitionError(
                        at, "no set '" + set + "' stands before this one" + Nearest.choice(set, sets.names())));
        return new Loop.Over(name, set);
    }
}
