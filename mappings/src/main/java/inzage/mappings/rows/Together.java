package inzage.mappings.rows;

import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.Steps;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rows of several documents one after the other; what they answer for is whole when all of them have come. */
record Together(List<Source> sources) implements Source {
    static Source of(List<Source> sources) {
        return sources.size() == 1 ? sources.get(0) : new Together(sources);
    }

    @Override
    public void each(Sink out) {
        Set<String> whole = new LinkedHashSet<>();
        for (Source source : sources) {
            source.each(new Sink() {
                @Override
                public void row(Row row) {
                    out.row(row);
                }

                @Override
                public void whole(String scope) {
                    whole.add(scope);
                }
            });
        }
        whole.forEach(out::whole);
    }

    @Override
    public void first(Consumer<Row> out) {
        sources.get(0).first(out);
    }

    @Override
    public Optional<Source> inside(RowSet inner, Steps steps) {
        List<Source> inside = new ArrayList<>();
        for (Source source : sources) {
            Optional<Source> one = source.inside(inner, steps);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            inside.add(one.get());
        }
        return Optional.of(new Together(inside));
    }
}
