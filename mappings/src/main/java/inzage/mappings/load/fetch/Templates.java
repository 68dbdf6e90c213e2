package inzage.mappings.load.fetch;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.Template;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Expression;
import inzage.mappings.expression.Expressions;
import inzage.mappings.load.TemplateReader;
import inzage.mappings.yaml.Entries;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the texts, paths and conditions of a mapping under the same names. */
record Templates(Declared names) {
    Template text(Entries entries, String key) {
        return read(entries.text(key), entries, key);
    }

    Optional<Template> maybe(Entries entries, String key) {
        return entries.maybe(key).map(text -> read(text, entries, key));
    }

    /** Of a mapping whose keys are free. */
    Map<String, Template> all(Entries entries, String key) {
        Map<String, Template> all = new LinkedHashMap<>();
        entries.table(key).forEach((name, text) -> all.put(name, read(text, entries, key)));
        return all;
    }

    Path path(Entries entries, String key) {
        return path(entries.text(key), entries, key);
    }

    Path path(String text, Entries entries, String key) {
        return new TemplateReader(names).path(text, entries.at(key));
    }

    /** Over an answer: a name that nobody declared is looked for in it. */
    Optional<Expression> condition(Entries entries, String key) {
        return entries.maybe(key).map(source -> Expressions.condition(source, names, entries.at(key)));
    }

    private Template read(String text, Entries entries, String key) {
        return new TemplateReader(names).ofCall(text, entries.at(key));
    }
}
