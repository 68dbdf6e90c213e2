package inzage.mappings.load;

import inzage.connector.canonical.Kind;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node.Field;
import inzage.mappings.yaml.Node.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes out {@code like} and {@code extends}, so that everything after it reads whole blocks. */
final class Likeness {
    static final String EXTENDS = "extends";

    private Likeness() {}

    /** A block with what it takes over from others. Fields that its kind does not have are left behind. */
    static Fields whole(String name, Kind kind, Fields blocks) {
        return whole(name, kind, blocks, 0);
    }

    private static Fields whole(String name, Kind kind, Fields blocks, int depth) {
        Field field = blocks.fields().get(name);
        if (field == null || !(field.value() instanceof Fields own)) {
            throw new DefinitionError(blocks.at(), "'" + name + "' is not a block");
        }
        Field like = own.fields().get("like");
        if (like == null) {
            return own;
        }
        String other = like.value().plain().toString();
        if (depth > blocks.fields().size() || !blocks.fields().containsKey(other)) {
            throw new DefinitionError(
                    like.keyAt(),
                    "there is no other block '" + other + "'"
                            + Nearest.choice(other, blocks.fields().keySet()));
        }
        return over(whole(other, kind, blocks, depth + 1), own, kind);
    }

    private static Fields over(Fields base, Fields own, Kind kind) {
        Map<String, Field> merged = new LinkedHashMap<>(base.fields());
        merged.putAll(own.fields());
        Map<String, Field> fields = new LinkedHashMap<>();
        fieldsOf(base).ifPresent(inherited -> inherited.fields().forEach((name, field) -> {
            if (kind.component(name.replaceFirst("\\..*", "")).isPresent()) {
                fields.put(name, field);
            }
        }));
        fieldsOf(own).ifPresent(given -> fields.putAll(given.fields()));
        merged.put("fields", new Field(own.at(), new Fields(fields, own.at())));
        return new Fields(merged, own.at());
    }

    private static Optional<Fields> fieldsOf(Fields block) {
        return Optional.ofNullable(block.fields().get("fields"))
                .map(Field::value)
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast);
    }

    /** A definition of an installation's own over the one it extends: keys replace, entries of a block with a name replace. */
    static Fields extended(Fields base, Fields own) {
        Map<String, Field> merged = new LinkedHashMap<>(base.fields());
        own.fields().forEach((key, field) -> merged.merge(key, field, Likeness::laidOver));
        merged.remove(EXTENDS);
        return new Fields(merged, own.at());
    }

    private static Field laidOver(Field base, Field own) {
        if (!(base.value() instanceof Fields before) || !(own.value() instanceof Fields after)) {
            return own;
        }
        Map<String, Field> entries = new LinkedHashMap<>(before.fields());
        entries.putAll(after.fields());
        return new Field(own.keyAt(), new Fields(entries, after.at()));
    }
}
