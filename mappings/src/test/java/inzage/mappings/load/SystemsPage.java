package inzage.mappings.load;

import inzage.mappings.definition.Parameter;
import inzage.mappings.yaml.Node;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page {@code SYSTEMS.md}: one section per system, with all that its definition says to people. */
final class SystemsPage {
    private static final String HEAD = """
            # Systems

            What each definition says about itself: what a school must arrange before it works, what a parent must not expect of it, and
            what the school's file says about the source. A test writes this page from the definitions and holds it to them; edit those.

            *Evidence* is what the author went by: `specification` a published standard or the vendor's own description, `client-code` programs
            of others that talk to the system, `export-template` columns we ask the school to export, `own` our own format. None of them
            means that it was tried with a system in use.

            """;

    private SystemsPage() {}

    static String of(List<DocumentedSystem> systems) {
        return HEAD + systems.stream().map(SystemsPage::section).collect(Collectors.joining("\n"));
    }

    private static String section(DocumentedSystem system) {
        var definition = system.definition();
        StringBuilder section = new StringBuilder("## " + system.name() + "\n\n");
        section.append("**%s.** Version %s; evidence: `%s`. Fetched: %s. Brings: %s.%s\n"
                .formatted(
                        Markdown.text(definition.title()),
                        definition.version(),
                        definition.evidence(),
                        system.fetched(),
                        system.kinds(),
                        system.base().map(SystemsPage::extending).orElse("")));
        section.append(system.about().isEmpty() ? "" : "\n" + Markdown.text(system.about()) + "\n");
        section.append(part("To arrange", Markdown.list(definition.ask())));
        section.append(part("Not to be expected", Markdown.list(definition.cannot())));
        section.append(part(
                "Parameters", parameters(List.copyOf(definition.parameters().values()))));
        section.append(part("Other evidence", evidence(system)));
        return section.toString();
    }

    private static String extending(String base) {
        return " Extends [" + Markdown.code(base) + "](#" + base + ").";
    }

    private static String part(String title, String text) {
        return text.isEmpty() ? "" : "\n" + title + ":\n\n" + text;
    }

    private static String evidence(DocumentedSystem system) {
        return Markdown.list(system.evidence().entrySet().stream()
                .map(entry -> Markdown.code(entry.getKey()) + ": " + Markdown.code(entry.getValue()))
                .toList());
    }

    private static String parameters(List<Parameter> parameters) {
        return parameters.isEmpty()
                ? ""
                : Markdown.head("parameter", "type", "default", "about")
                        + parameters.stream().map(SystemsPage::row).collect(Collectors.joining());
    }

    private static String row(Parameter parameter) {
        String example =
                parameter.example().map(text -> ", e.g. " + Markdown.code(text)).orElse("");
        String listed = parameter.choice().isPresent() ? "; `check` lists the candidates" : "";
        return Markdown.row(List.of(
                Markdown.code(parameter.name()),
                parameter.type().name().toLowerCase(Locale.ROOT),
                fallback(parameter),
                Markdown.text(parameter.about()) + example + listed));
    }

    private static String fallback(Parameter parameter) {
        if (parameter.choice().filter(Parameter.Choice::only).isPresent()) {
            return "the only one there is";
        }
        return parameter
                .fallback()
                .map(node -> Markdown.code(written(node)))
                .orElse(parameter.optional() ? "optional" : "must be given");
    }

    private static String written(Node node) {
        return node.plain().toString();
    }
}
