package inzage.mappings.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.standard.InOperator;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks expressions when a definition is loaded. Columns are text; {@code filled(column)} asks whether one has a value, and
 * a column that is only asked so need not be there.
 */
public final class Expressions {
    private static final CelOptions OPTIONS =
            CelOptions.current().comprehensionMaxIterations(10_000).build();
    private static final CelType NAMED = MapType.create(SimpleType.STRING, SimpleType.STRING);
    private static final CelRuntime RUNTIME = runtime();
    private static final CelCompiler PARSER = compiler(Declared.none(), Set.of());
    private static final Map<String, Expression> LITERALS = Stream.of("true", "false")
            .collect(Collectors.toUnmodifiableMap(
                    literal -> literal, literal -> compile(literal, Declared.none(), new Place("", 1, 1), true)));

    private Expressions() {}

    /** An expression that decides. */
    public static Expression condition(String source, Declared declared, Place at) {
        Expression literal = LITERALS.get(source.strip());
        return literal != null ? literal : compile(source, declared, at, true);
    }

    /** An expression that yields a text, a truth value or a list of texts. */
    public static Expression value(String source, Declared declared, Place at) {
        return compile(source, declared, at, false);
    }

    private static Expression compile(String source, Declared declared, Place at, boolean condition) {
        String written = source.strip();
        Written plain = Written.of(written);
        try {
            Uses uses = new UsesReader(declared).read(parsed(plain.source()), plain);
            uses.everything().forEach(name -> Forbidden.refuseOpen(name, at));
            CelAbstractSyntaxTree checked = checked(plain, declared, uses);
            if (condition && !checked.getResultType().equals(SimpleType.BOOL)) {
                throw new DefinitionError(
                        at,
                        "'" + written + "' is not a condition: it yields "
                                + checked.getResultType().name());
            }
            return new Expression(plain, uses, declared.typing(), RUNTIME.createProgram(checked));
        } catch (CelValidationException e) {
            String issues = e.getErrors().stream().map(CelIssue::getMessage).collect(Collectors.joining("; "));
            throw new DefinitionError(at, "'" + written + "' is not a valid expression: " + issues);
        } catch (IllegalArgumentException | CelEvaluationException e) {
            throw new DefinitionError(at, "'" + written + "' is not a valid expression: " + e.getMessage());
        }
    }

    private static CelExpr parsed(String source) throws CelValidationException {
        return PARSER.parse(source).getAst().getExpr();
    }

    private static CelAbstractSyntaxTree checked(Written written, Declared declared, Uses uses)
            throws CelValidationException {
        Set<String> columns = new HashSet<>(uses.columns());
        columns.addAll(uses.optional());
        columns.removeAll(declared.names().keySet());
        columns.removeAll(written.present());
        columns.addAll(written.variables());
        CelValidationResult result = compiler(declared, columns).compile(written.source());
        return result.getAst();
    }

    private static CelCompiler compiler(Declared declared, Set<String> columns) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        "filled",
                        CelOverloadDecl.newGlobalOverload("filled_string", SimpleType.BOOL, SimpleType.STRING)));
        declared.names().forEach((name, shape) -> builder.addVar(name, type(shape)));
        columns.forEach(column -> builder.addVar(
                column,
                Written.asks(column) ? SimpleType.BOOL : declared.typing().type(column)));
        return builder.build();
    }

    private static CelType type(Declared.Shape shape) {
        return switch (shape) {
            case TEXT, COLUMN_NAME -> SimpleType.STRING;
            case LIST -> ListType.create(SimpleType.STRING);
            case TABLE, ROW -> NAMED;
            case ROWS -> ListType.create(NAMED);
        };
    }

    /** The standard functions, but {@code in} tells what a table lacks although asking for it yields the empty text. */
    private static CelRuntime runtime() {
        return CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .filterFunctions((function, overload) -> overload != InOperator.InOverload.IN_MAP)
                        .build())
                .addFunctionBindings(CelFunctionBinding.from("filled_string", String.class, text -> !text.isBlank()))
                .addFunctionBindings(CelFunctionBinding.from(
                        "in_map",
                        Object.class,
                        Map.class,
                        (key, map) -> map instanceof NamedTexts texts ? texts.lists(key) : map.containsKey(key)))
                .build();
    }
}
