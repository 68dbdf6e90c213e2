package inzage.mappings.expression;

import dev.cel.common.ast.CelExpr;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Walks a parsed expression for what it reads. A name that nobody declared is a column. */
final class UsesReader {
    private final Declared declared;
    private final Set<String> columns = new TreeSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> ofRows = new HashMap<>();

    UsesReader(Declared declared) {
        this.declared = declared;
    }

    Uses read(CelExpr expression, Written written) {
        walk(expression, Map.of());
        Set<String> required = new TreeSet<>(columns);
        required.removeAll(written.onlyFilled());
        Set<String> optional = new TreeSet<>(written.onlyFilled());
        optional.addAll(written.present());
        return new Uses(required, optional, names, ofRows);
    }

    /** @param loops names of loop variables, to the rows they run over */
    private void walk(CelExpr expression, Map<String, String> loops) {
        switch (expression.getKind()) {
            case IDENT -> name(expression.ident().name(), loops);
            case SELECT -> select(expression, loops);
            case CALL -> {
                expression.call().target().ifPresent(target -> walk(target, loops));
                expression.call().args().forEach(argument -> walk(argument, loops));
            }
            case LIST -> expression.list().elements().forEach(element -> walk(element, loops));
            case COMPREHENSION -> loop(expression.comprehension(), loops);
            case CONSTANT, NOT_SET -> {}
            case STRUCT, MAP -> throw new IllegalArgumentException("objects are not available in this version");
        }
    }

    private void name(String name, Map<String, String> loops) {
        if (loops.containsKey(name) || name.startsWith("@") || Written.asks(name)) {
            return;
        }
        (declared.has(name) ? names : columns).add(name);
    }

    private void select(CelExpr expression, Map<String, String> loops) {
        if (expression.select().testOnly()) {
            throw new IllegalArgumentException("has() asks for a name or names with dots between");
        }
        String chain = chain(expression)
                .orElseThrow(
                        () -> new IllegalArgumentException("write name.column, where name is a join or a named row"));
        int dot = chain.indexOf('.');
        String root = chain.substring(0, dot);
        String rows = loops.getOrDefault(root, root);
        if (loops.containsKey(root) || declared.has(root)) {
            name(root, loops);
            ofRows.computeIfAbsent(rows, row -> new TreeSet<>()).add(chain.substring(dot + 1));
        } else {
            columns.add(chain);
        }
    }

    private static Optional<String> chain(CelExpr expression) {
        return switch (expression.getKind()) {
            case IDENT -> Optional.of(expression.ident().name());
            case SELECT ->
                chain(expression.select().operand())
                        .map(left -> left + "." + expression.select().field());
            default -> Optional.empty();
        };
    }

    private void loop(CelExpr.CelComprehension loop, Map<String, String> loops) {
        if (!loops.isEmpty()) {
            throw new IllegalArgumentException("a loop inside a loop is not available; join the rows instead");
        }
        walk(loop.iterRange(), loops);
        String over = chain(loop.iterRange()).orElse("@list");
        Map<String, String> inner = Map.of(loop.iterVar(), over);
        walk(loop.loopCondition(), inner);
        walk(loop.loopStep(), inner);
        walk(loop.result(), inner);
    }
}
