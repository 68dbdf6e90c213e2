package inzage.mappings.engine;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Ref;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Reject;
import inzage.mappings.convert.Conversion;
import inzage.mappings.convert.Outcome;
import inzage.mappings.convert.Problem;
import inzage.mappings.convert.Shape;
import inzage.mappings.convert.Texts;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.expression.Undecided;
import inzage.mappings.rows.Row;
import inzage.mappings.rows.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes records of the rows of one block. */
final class BlockMapper {
    /** More than any kind has components. */
    private static final int CAPACITY = 64;

    private final MapBlock block;
    private final Function<Row, Scope> scopes;
    private final Conversion conversion;
    private final FieldValues fields;
    private final Shape shape;
    private final Consumer<String> note;
    private final Set<String> droppable;

    BlockMapper(
            MapBlock block,
            Function<Row, Scope> scopes,
            Conversion conversion,
            LocalDate today,
            Consumer<String> note) {
        this.block = block;
        this.scopes = scopes;
        this.conversion = conversion;
        this.fields = new FieldValues(block, conversion);
        this.shape = new Shape(block.kind(), today);
        this.note = note;
        this.droppable = block.fields().stream()
                .filter(BlockMapper::droppable)
                .map(rule -> rule.component().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    MapBlock block() {
        return block;
    }

    /** Empty for a row that is no such record. */
    Optional<Candidate> map(Row row) {
        Scope scope = scopes.apply(row);
        Optional<String> key = Optional.empty();
        Map<String, @Nullable Object> values = new HashMap<>(CAPACITY);
        try {
            if (!block.where().test(scope)) {
                return Optional.empty();
            }
            key = key(scope);
            return Optional.of(candidate(row, scope, key, values));
        } catch (Undecided e) {
            Problem problem = new Problem("", "UNDECIDED", e.getMessage() + "", true);
            return Optional.of(rejected(row, key, values, List.of(problem)));
        }
    }

    private Candidate candidate(Row row, Scope scope, Optional<String> key, Map<String, @Nullable Object> values) {
        List<Problem> problems = new ArrayList<>();
        fields.read(scope, values, problems);
        shape.check(values, problems, note);
        if (key.isEmpty()) {
            problems.add(0, new Problem("key", "KEY_MISSING", "has no value, and must have one", false));
        }
        if (row.ambiguous() && block.gather().isEmpty() && block.prefer().isEmpty()) {
            problems.add(0, new Problem("key", "KEY_TWICE", "comes twice with different content", true));
        }
        if (key.isEmpty() || !problems.isEmpty()) {
            return rejected(row, key, values, problems);
        }
        Canonical record = block.kind().create(values);
        Mapped mapped = new Mapped(
                record,
                key.get(),
                identifiers(scope),
                block.withhold().test(scope),
                block.scope(row.scope()),
                droppable,
                row.origin());
        return new Candidate.Accepted(mapped, block, preference(scope));
    }

    private Candidate rejected(
            Row row, Optional<String> key, Map<String, @Nullable Object> values, List<Problem> problems) {
        Problem gravest =
                problems.stream().filter(Problem::protective).findFirst().orElse(problems.get(0));
        String message = problems.stream()
                .map(problem -> (problem.field().isEmpty() ? "" : problem.field() + " ") + problem.message())
                .collect(Collectors.joining("; "));
        boolean self = block.kind().name().equals("student");
        return new Candidate.Rejected(new Reject(
                block.kind(),
                key,
                self ? key.map(Ref::key) : ref(values.get("student")),
                ref(values.get("subject")),
                Optional.of(gravest.field()).filter(field -> !field.isEmpty()),
                gravest.code(),
                message,
                problems.stream().anyMatch(Problem::protective),
                block.scope(row.scope()),
                row.origin()));
    }

    private static Optional<Ref> ref(@Nullable Object value) {
        return value instanceof Ref ref ? Optional.of(ref) : Optional.empty();
    }

    /** A key made of parts needs all of them: half a key would be another record's. */
    private Optional<String> key(Scope scope) {
        return Sources.find(block.key(), scope, true)
                .map(found -> conversion.text(block.key(), found))
                .flatMap(outcome -> outcome instanceof Outcome.Good good
                        ? Optional.of(good.value().toString())
                        : Optional.empty());
    }

    private Map<String, String> identifiers(Scope scope) {
        Map<String, String> identifiers = new HashMap<>();
        block.identifiers().forEach((name, value) -> {
            Outcome outcome = Sources.find(value, scope, false)
                    .map(found -> conversion.text(value, found))
                    .orElseGet(Outcome.Unknown::new);
            if (outcome instanceof Outcome.Good good && tells(name, good.value().toString())) {
                identifiers.put(name, good.value().toString());
            }
        });
        return identifiers;
    }

    /** What is written where an address should be ("none") can be written for many: it means nobody. */
    private boolean tells(String identifier, String value) {
        boolean tells = !identifier.equals("email") || Texts.isEmail(value);
        if (!tells) {
            note.accept(block.kind() + ": an e-mail address that is none was left out of the identifiers");
        }
        return tells;
    }

    private String preference(Scope scope) {
        return block.prefer()
                .map(path -> String.join(",", scope.find(path).texts()))
                .orElse("");
    }

    private static boolean droppable(FieldRule rule) {
        Component component = rule.component();
        boolean list = component.reference() && component.list();
        return switch (rule.value().unresolved()) {
            case BY_FIELD -> list;
            case DROP -> component.reference();
            case WAIT -> false;
        };
    }
}
