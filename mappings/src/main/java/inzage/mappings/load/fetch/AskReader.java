package inzage.mappings.load.fetch;

import inzage.mappings.definition.Template;
import inzage.mappings.definition.fetch.Ask;
import inzage.mappings.definition.fetch.Ask.Writing;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import java.util.List;
import java.util.Optional;

/** Reads {@code get}, {@code post} or {@code call}, and {@code body}. */
final class AskReader {
    static final List<String> KEYS = List.of("get", "post", "call");

    private final Templates templates;

    AskReader(Templates templates) {
        this.templates = templates;
    }

    static boolean given(Entries entries) {
        return KEYS.stream().filter(entries::has).count() > 0;
    }

    /** @throws DefinitionError unless exactly one of them is there */
    Ask read(Entries entries) {
        List<String> given = KEYS.stream().filter(entries::has).toList();
        if (given.size() != 1) {
            throw new DefinitionError(entries.at(), "one of get, post, call must be given");
        }
        return switch (given.get(0)) {
            case "get" -> get(entries);
            case "post" -> new Ask(templates.text(entries, "post"), Optional.of(body(entries)), Optional.empty());
            default ->
                new Ask(
                        new Template(List.of()),
                        Optional.of(new Ask.Body(templates.text(entries, "body"), Writing.XML)),
                        Optional.of(entries.text("call")));
        };
    }

    private Ask get(Entries entries) {
        if (entries.has("body")) {
            entries.mistakes().add(entries.at("body"), "a 'get' has no body; did you mean 'post'?");
        }
        return new Ask(templates.text(entries, "get"), Optional.empty(), Optional.empty());
    }

    private Ask.Body body(Entries entries) {
        return new Ask.Body(
                templates.text(entries, "body"),
                Writing.of(entries.maybe("body").orElse("")));
    }
}
