package inzage.connector.settings.document;

import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Settings as the block of a school's file. Every value is a text, and anchors and keys that come twice are refused. */
public final class SettingsYaml {
    private static final String ROOT = "settings";
    private static final int DEEPEST = 20;

    private SettingsYaml() {}

    public static String write(SettingsTree tree) {
        DumpSettings style = DumpSettings.builder()
                .setSchema(new FailsafeSchema())
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSplitLines(false)
                .setDereferenceAliases(true)
                .build();
        return new Dump(style).dumpToString(Map.of(ROOT, tree.root()));
    }

    /** @throws WrongYaml if it is no such block; says where and why */
    public static SettingsTree read(String text) {
        if (load(text) instanceof Map<?, ?> document
                && document.keySet().equals(Set.of(ROOT))
                && document.get(ROOT) instanceof Map<?, ?> settings) {
            return SettingsTree.of(settings);
        }
        throw new WrongYaml("the text must begin with settings: and hold nothing else, as an export does");
    }

    private static Object load(String text) {
        LoadSettings strict = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .setTagConstructors(Map.of(Tag.NULL, nothing -> ""))
                .build();
        try {
            refuseDepth(text, strict);
            Object document = new Load(strict).loadFromString(text);
            return document == null ? "" : document;
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 1) + ": ")
                    .orElse("");
            throw new WrongYaml(line + "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new WrongYaml("this is not YAML, or uses aliases");
        }
    }

    /** Looked at before anything is built: what is nested deep enough would exhaust the stack. */
    private static void refuseDepth(String text, LoadSettings strict) {
        int depth = 0;
        for (Event event : new Parse(strict).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw new WrongYaml("the text is nested deeper than any setting is");
            }
        }
    }

    /** A text that is no export of settings. The message quotes nothing of it. */
    public static final class WrongYaml extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongYaml(String sentence) {
            super(sentence);
        }
    }
}
