package inzage.mappings.expression;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A checked expression, ready to be asked. Its cost is linear in the rows it looks at. */
public final class Expression {
    private static final int REMEMBERED = 32;
    private static final int CODE = 32;

    private final Written written;
    private final Uses uses;
    private final Typing typing;
    private final CelRuntime.Program program;
    private final Optional<String> only;
    private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

    Expression(Written written, Uses uses, Typing typing, CelRuntime.Program program) {
        this.written = written;
        this.uses = uses;
        this.typing = typing;
        this.program = program;
        this.only = written.present().isEmpty() ? onlyColumn(uses) : Optional.empty();
    }

    /** The one column that a condition hangs on, if it hangs on nothing else. */
    private static Optional<String> onlyColumn(Uses uses) {
        Set<String> columns = new HashSet<>(uses.columns());
        columns.addAll(uses.optional());
        boolean alone =
                columns.size() == 1 && uses.names().isEmpty() && uses.ofRows().isEmpty();
        return alone
                ? columns.stream().filter(column -> column.indexOf('.') < 0).findFirst()
                : Optional.empty();
    }

    public Uses uses() {
        return uses;
    }

    public String source() {
        return written.source();
    }

    /** Whether it is the literal {@code false}: then nobody needs to ask. */
    public boolean never() {
        return written.source().equals("false");
    }

    /** Whether it is the literal {@code true}. */
    public boolean always() {
        return written.source().equals("true");
    }

    /** @throws Undecided if it cannot be told for these values */
    public boolean test(Variables variables) {
        return always() || !never() && (only.isPresent() ? remembered(only.get(), variables) : decided(variables));
    }

    private boolean decided(Variables variables) {
        return Boolean.TRUE.equals(value(variables));
    }

    /** Most columns that are asked for hold the same few codes in every row. */
    private boolean remembered(String column, Variables variables) {
        Object text = variables.variable(column);
        String asked = text == null ? "" : text.toString();
        Boolean known = answers.get(asked);
        if (known == null) {
            known = decided(variables);
            if (answers.size() < REMEMBERED && asked.length() <= CODE) {
                answers.put(asked, known);
            }
        }
        return known;
    }

    /** @throws Undecided if it cannot be told for these values */
    public Object value(Variables variables) {
        CelVariableResolver resolver = name -> Optional.of(value(name, variables));
        try {
            return program.eval(resolver);
        } catch (CelEvaluationException e) {
            throw new Undecided("'" + written.source() + "' cannot be decided for this row");
        }
    }

    private Object value(String name, Variables variables) {
        if (Written.asks(name)) {
            return variables.present(written.asked(name));
        }
        Object value = variables.variable(name);
        if (value != null && !(value instanceof String)) {
            return value;
        }
        return typing.value(name, value == null ? "" : (String) value);
    }
}
