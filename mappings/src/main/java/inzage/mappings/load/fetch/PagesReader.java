package inzage.mappings.load.fetch;

import inzage.mappings.definition.fetch.Pages;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads {@code pages}. */
final class PagesReader {
    private static final int MOST = 10_000;
    private static final int MOST_ROWS = 100_000;
    private static final List<String> FORMS = List.of("offset", "page", "cursor", "link");

    private final Templates templates;

    PagesReader(Templates templates) {
        this.templates = templates;
    }

    Pages read(Entries from) {
        return maybe(from).orElseGet(Pages.Whole::new);
    }

    Optional<Pages> maybe(Entries from) {
        return from.node("pages").map(node -> read(node, from));
    }

    private Pages read(Node node, Entries from) {
        if (node.plain().equals("none")) {
            return new Pages.Whole();
        }
        Entries pages = Entries.of(node, from.mistakes());
        String form = pages.text("by");
        int most = Words.number(pages, "most", MOST, MOST);
        Pages read =
                switch (form) {
                    case "offset" -> new Pages.Offset(pages.text("start"), size(pages), until(pages), most);
                    case "page" ->
                        new Pages.Numbered(
                                pages.text("start"),
                                Words.number(pages, "first", 1, 1),
                                size(pages),
                                until(pages),
                                most);
                    case "cursor" -> new Pages.Cursor(pages.text("put"), templates.path(pages, "next"), most);
                    case "link" -> new Pages.Link(most);
                    default ->
                        throw new DefinitionError(
                                pages.at("by"), "pages cannot go by '" + form + "'" + Nearest.choice(form, FORMS));
                };
        pages.done();
        return read;
    }

    private static Optional<Pages.Size> size(Entries pages) {
        if (!pages.has("count") && !pages.has("size")) {
            return Optional.empty();
        }
        return Optional.of(new Pages.Size(pages.text("count"), Words.number(pages, "size", 100, MOST_ROWS)));
    }

    private Pages.Until until(Entries pages) {
        Optional<Node> node = pages.node("until");
        if (node.filter(Node.Fields.class::isInstance).isPresent()) {
            Entries until = pages.entries("until").orElseThrow();
            Pages.Until total = new Pages.Total(until.text("total"), templates.path(until, "total"));
            until.done();
            return total;
        }
        String word = node.isPresent() ? pages.text("until") : "empty";
        if (word.equals("short") && !pages.has("size")) {
            pages.mistakes().add(pages.at("until"), "'until: short' needs 'count' and 'size': shorter than what?");
        }
        return switch (word) {
            case "empty" -> new Pages.Empty();
            case "short" -> new Pages.Short();
            default ->
                throw new DefinitionError(
                        pages.at("until"), "'until' is empty, short or { total: path or header }, not '" + word + "'");
        };
    }
}
