package inzage.mappings.fetch.write;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.Template;
import inzage.mappings.definition.Template.Hole;
import inzage.mappings.definition.Template.Literal;
import inzage.mappings.fetch.message.Address;
import inzage.mappings.rows.Found;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills templates in. */
public record TemplateWriter(View view, ZoneId zone) {
    /** A line, or a part of a form, whose only value is missing is left out. */
    public String text(Template template, Escape escape) {
        Segments text = new Segments(escape);
        template.parts().forEach(part -> write(part, text));
        return text.text();
    }

    /** Empty where all it would hold is missing. */
    public Optional<String> value(Template template, Escape escape) {
        boolean holes = template.paths().findAny().isPresent();
        boolean filled =
                !holes || template.paths().anyMatch(path -> view.find(path).filled());
        String text = filled ? text(template, escape).strip() : "";
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * An address. A parameter of its query whose only value is missing is left out; a path that lacks a value leads nowhere,
     * and the result is empty.
     */
    public Optional<Address> address(Template template) {
        int mark = mark(template.parts());
        List<Template.Part> path = mark < 0 ? template.parts() : upTo(template.parts(), mark);
        StringBuilder bare = new StringBuilder();
        for (Template.Part part : path) {
            Optional<String> piece = piece(part, bare.isEmpty());
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            bare.append(piece.get());
        }
        String query = mark < 0 ? "" : text(new Template(from(template.parts(), mark)), Escape.URL);
        Address whole = Address.of(bare.toString());
        List<Address.Pair> pairs = new ArrayList<>(whole.query());
        pairs.addAll(Address.pairs(query));
        return Optional.of(new Address(whole.bare(), pairs));
    }

    /** Of a path: a parameter that is an address begins one; a value of nothing but dots would lead elsewhere. */
    private Optional<String> piece(Template.Part part, boolean first) {
        if (part instanceof Literal literal) {
            return Optional.of(literal.text());
        }
        Hole hole = (Hole) part;
        return filled(hole)
                .filter(value -> !value.matches("\\.+"))
                .map(value -> first && begins(hole, value) ? value : Escape.URL.write(value, false));
    }

    private static boolean begins(Hole hole, String value) {
        return hole.path().root() == Path.Root.NAME && value.matches("(?i)https?://.*");
    }

    private void write(Template.Part part, Segments text) {
        if (part instanceof Literal literal) {
            text.literal(literal.text());
        } else {
            filled((Hole) part).ifPresentOrElse(text::value, text::missing);
        }
    }

    private Optional<String> filled(Hole hole) {
        Found found = view.find(hole.path());
        if (!found.filled()) {
            return Optional.empty();
        }
        String value = String.join(",", found.texts());
        return hole.format().isPresent() ? hole.format().get().write(value, zone) : Optional.of(value);
    }

    /** The part that holds the question mark; negative where none does. */
    private static int mark(List<Template.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Literal literal && literal.text().indexOf('?') >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Template.Part> upTo(List<Template.Part> parts, int mark) {
        String text = ((Literal) parts.get(mark)).text();
        List<Template.Part> path = new ArrayList<>(parts.subList(0, mark));
        path.add(new Literal(text.substring(0, text.indexOf('?'))));
        return path;
    }

    private static List<Template.Part> from(List<Template.Part> parts, int mark) {
        String text = ((Literal) parts.get(mark)).text();
        List<Template.Part> query = new ArrayList<>();
        query.add(new Literal(text.substring(text.indexOf('?') + 1)));
        query.addAll(parts.subList(mark + 1, parts.size()));
        return query;
    }
}
