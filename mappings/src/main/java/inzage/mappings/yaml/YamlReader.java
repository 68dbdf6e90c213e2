package inzage.mappings.yaml;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document in which every scalar is text: {@code NO}, {@code on}, {@code 00} and {@code 20:30} stay what
 * they are. Anchors, aliases and merge keys are refused, and so is a key that comes twice. Nesting is limited by the parser.
 */
public final class YamlReader {
    private static final int DEPTH = 40;

    private final String file;
    private final Iterator<Event> events;

    private YamlReader(String file, Reader text) {
        this.file = file;
        this.events = new Parse(LoadSettings.builder().setLabel(file).build())
                .parseReader(text)
                .iterator();
    }

    /**
     * @param file the name to use in mistakes
     * @throws DefinitionError if it is no YAML, empty, or uses what is refused
     */
    public static Node read(String file, Reader text) {
        try {
            return new YamlReader(file, text).document();
        } catch (MarkedYamlEngineException e) {
            throw new DefinitionError(place(file, e.getProblemMark()), "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new DefinitionError(new Place(file, 1, 1), "this is not YAML: " + e.getMessage());
        }
    }

    private Node document() {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = events.next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new DefinitionError(new Place(file, 1, 1), "the file is empty");
        }
        return node(event, 0);
    }

    private Node node(Event event, int depth) {
        Place at = place(file, event.getStartMark());
        refuseReferences(event, at);
        if (depth > DEPTH) {
            throw new DefinitionError(at, "nested deeper than " + DEPTH);
        }
        if (event instanceof MappingStartEvent) {
            return fields(at, depth);
        }
        if (event instanceof SequenceStartEvent) {
            return items(at, depth);
        }
        return new Node.Text(((ScalarEvent) event).getValue(), at);
    }

    private static void refuseReferences(Event event, Place at) {
        if (event instanceof AliasEvent) {
            throw new DefinitionError(at, "aliases (*name) are not allowed; write it out, or use 'like'");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new DefinitionError(at, "anchors (&name) are not allowed; write it out, or use 'like'");
        }
    }

    private Node items(Place at, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Node.Items(items, at);
    }

    private Node fields(Place at, int depth) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Node key = node(next, depth + 1);
            Node.Field field = new Node.Field(key.at(), node(events.next(), depth + 1));
            if (fields.put(key(key), field) != null) {
                throw new DefinitionError(key.at(), "'" + key(key) + "' is given twice");
            }
        }
        return new Node.Fields(fields, at);
    }

    private static String key(Node key) {
        if (!(key instanceof Node.Text text)) {
            throw new DefinitionError(key.at(), "a key must be a text");
        }
        if (text.value().equals("<<")) {
            throw new DefinitionError(key.at(), "merge keys (<<) are not allowed; write it out, or use 'like'");
        }
        return text.value();
    }

    private static Place place(String file, Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElseGet(() -> new Place(file, 1, 1));
    }
}
