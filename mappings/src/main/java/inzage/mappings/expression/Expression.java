package inzage.mappings.expression;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.Optional;

/** A checked expression, ready to be asked. Its cost is linear in the rows it looks at. */
public final class Expression {
    private final String source;
    private final Uses uses;
    private final CelRuntime.Program program;

    Expression(String source, Uses uses, CelRuntime.Program program) {
        this.source = source;
        this.uses = uses;
        this.program = program;
    }

    public Uses uses() {
        return uses;
    }

    public String source() {
        return source;
    }

    /** Whether it is the literal {@code false}: then nobody needs to ask. */
    public boolean never() {
        return source.equals("false");
    }

    /** Whether it is the literal {@code true}. */
    public boolean always() {
        return source.equals("true");
    }

    /** @throws Undecided if it cannot be told for these values */
    public boolean test(Variables variables) {
        return always() || !never() && Boolean.TRUE.equals(value(variables));
    }

    /** @throws Undecided if it cannot be told for these values */
    public Object value(Variables variables) {
        CelVariableResolver resolver = name -> {
            Object value = variables.variable(name);
            return Optional.of(value == null ? "" : value);
        };
        try {
            return program.eval(resolver);
        } catch (CelEvaluationException e) {
            throw new Undecided("'" + source + "' cannot be decided for this row");
        }
    }
}
