package inzage.mappings.load.fetch;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.fetch.Cursor;
import inzage.mappings.definition.fetch.Cursor.Since;
import inzage.mappings.parameter.Durations;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Node;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads {@code cursor} and its shorthand {@code since}. */
final class CursorReader {
    private static final String STARTED = "run/started";

    private final Templates templates;

    CursorReader(Templates templates) {
        this.templates = templates;
    }

    Optional<Cursor> read(Entries set) {
        if (set.has("cursor") && set.has("since")) {
            throw new DefinitionError(set.at("since"), "'since' is a shorthand for a cursor: one of the two");
        }
        if (set.has("since")) {
            return set.entries("since").map(this::since);
        }
        if (set.node("cursor").filter(Node.Fields.class::isInstance).isPresent()) {
            return set.entries("cursor").map(this::full);
        }
        List<Path> of = paths(set, "cursor");
        return of.isEmpty() ? Optional.empty() : Optional.of(cursor(of, Duration.ZERO, Optional.empty(), set));
    }

    private Cursor since(Entries since) {
        Since sent = new Since(since.text("put"), templates.text(since, "value"));
        List<Path> of = since.has("of") ? paths(since, "of") : List.of(templates.path(STARTED, since, "of"));
        Cursor cursor = cursor(of, overlap(since), Optional.of(sent), since);
        since.done();
        return cursor;
    }

    private Cursor full(Entries full) {
        Cursor cursor = cursor(paths(full, "of"), overlap(full), Optional.empty(), full);
        full.done();
        return cursor;
    }

    private static Cursor cursor(List<Path> of, Duration overlap, Optional<Since> since, Entries at) {
        if (of.isEmpty() || of.size() > 2) {
            throw new DefinitionError(at.at(), "a cursor is one path, or a moment and what tells equal moments apart");
        }
        if (of.size() == 2 && !overlap.isZero()) {
            throw new DefinitionError(at.at("overlap"), "a cursor of two values loses nothing: it needs no 'overlap'");
        }
        return new Cursor(of, overlap, since);
    }

    private List<Path> paths(Entries from, String key) {
        return from.texts(key).stream()
                .map(path -> templates.path(path, from, key))
                .toList();
    }

    private static Duration overlap(Entries from) {
        return from.maybe("overlap")
                .map(text -> Durations.read(text, from.at("overlap")))
                .orElse(Duration.ZERO);
    }
}
