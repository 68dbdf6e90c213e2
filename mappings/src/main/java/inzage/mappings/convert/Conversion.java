package inzage.mappings.convert;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Ref;
import inzage.mappings.convert.Outcome.Empty;
import inzage.mappings.convert.Outcome.Good;
import inzage.mappings.convert.Outcome.Unknown;
import inzage.mappings.convert.Outcome.Wrong;
import inzage.mappings.definition.CodeTable;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.definition.Notation;
import inzage.mappings.definition.Value;
import inzage.mappings.rows.Found;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** From what a path found to a field's value: what the definition asks for, then what the field's type needs. */
public final class Conversion {
    private final Types types;
    private final Steps steps;
    private final Function<String, CodeTable> codeTables;

    /** @param codeTables by name: tables of the definition with the school's lines, and {@code table} parameters */
    public Conversion(Notation notation, ZoneId zone, Function<String, CodeTable> codeTables) {
        this.types = new Types(notation, zone);
        this.steps = new Steps(types.dates());
        this.codeTables = codeTables;
    }

    /** The value of a field, or of a part of one. */
    public Outcome field(FieldRule rule, Found found) {
        Outcome texts = texts(rule.value(), found);
        if (!(texts instanceof Good good)) {
            return texts;
        }
        List<Object> values = new ArrayList<>();
        for (Object text : (List<?>) good.value()) {
            Outcome one = one(rule, text.toString());
            if (!(one instanceof Good made)) {
                return one;
            }
            values.add(made.value());
        }
        if (rule.component().list() || rule.part().startsWith("groups")) {
            return new Good(List.copyOf(values));
        }
        return values.size() == 1 ? new Good(values.get(0)) : several(rule.component(), values);
    }

    /** A text for an envelope: a key or an identifier. */
    public Outcome text(Value value, Found found) {
        Outcome texts = texts(value, found);
        return texts instanceof Good good
                ? new Good(String.join(
                        ",",
                        ((List<?>) good.value()).stream().map(Object::toString).toList()))
                : texts;
    }

    private Outcome one(FieldRule rule, String text) {
        Component component = rule.component();
        if (component.reference()) {
            return new Good(reference(rule, rule.part(), text));
        }
        if (component.type() == Audience.class) {
            return rule.part().isEmpty()
                    ? types.word(text, Audience.Reach.class)
                    : new Good(reference(rule, rule.part().replaceFirst("^\\w+\\.?", ""), text));
        }
        if (component.html() || html(rule)) {
            return Markup.in(component, html(rule), text);
        }
        return rule.part().isEmpty() ? types.convert(text, component) : new Good(text);
    }

    private static Ref reference(FieldRule rule, String part, String text) {
        return new Ref(part.isEmpty() ? rule.value().ref().orElse("key") : part, text);
    }

    private static boolean html(FieldRule rule) {
        return rule.value().as().orElse(null) == Value.Simple.HTML;
    }

    private static Outcome several(Component component, List<Object> values) {
        return component.element() == String.class
                ? new Good(
                        String.join(", ", values.stream().map(Object::toString).toList()))
                : new Wrong("SEVERAL_VALUES", "has several values where one is expected");
    }

    /** A list of texts that are not blank, in {@link Good}. */
    private Outcome texts(Value value, Found found) {
        List<String> texts = new ArrayList<>();
        for (String raw : found.texts()) {
            Outcome text = text(value, Texts.clean(raw));
            if (text instanceof Wrong) {
                return text;
            }
            if (text instanceof Good good && !good.value().toString().isEmpty()) {
                texts.add(good.value().toString());
            }
        }
        if (texts.isEmpty()) {
            value.fallback().ifPresent(texts::add);
        }
        if (texts.isEmpty()) {
            return found.known() ? new Empty() : new Unknown();
        }
        return new Good(taken(value.take(), texts));
    }

    private static List<String> taken(Value.Take take, List<String> texts) {
        return switch (take) {
            case ALL -> texts;
            case FIRST -> texts.subList(0, 1);
            case LAST -> texts.subList(texts.size() - 1, texts.size());
        };
    }

    private Outcome text(Value value, String clean) {
        String matched = value.match()
                .map(pattern -> Steps.match(pattern, clean).orElse(""))
                .orElse(clean);
        Outcome converted = value.as()
                .map(as -> matched.isEmpty() ? new Good("") : steps.as(as, matched))
                .orElseGet(() -> new Good(matched));
        if (converted instanceof Good good && value.codes().isPresent()) {
            return coded(value.codes().get(), good.value().toString());
        }
        return converted;
    }

    private Outcome coded(Value.Codes codes, String text) {
        if (codes instanceof Value.Inline inline) {
            return Steps.code(
                    inline.table(),
                    "known are "
                            + String.join(
                                    ", ", new TreeSet<>(inline.table().lines().keySet())),
                    text);
        }
        String name = ((Value.Named) codes).name();
        return Steps.code(codeTables.apply(name), new UnknownCode(name, text).remedy(), text);
    }
}
