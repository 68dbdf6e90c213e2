package inzage.mappings.engine;

import inzage.connector.canonical.Result;
import inzage.mappings.definition.CodeTable;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.definition.Value;
import java.util.Set;

/** Tells whether some result can come out of a mapping as one of an exam. */
final class ExamMarks {
    private static final Set<String> EXAMS =
            Set.of(Result.Kind.EXAM_PART.name(), Result.Kind.EXAM_GRADE.name(), Result.Kind.END_GRADE.name());

    private ExamMarks() {}

    static boolean in(Binding binding) {
        return binding.blocks().stream()
                .filter(block -> block.kind().type() == Result.class)
                .map(MapBlock::fields)
                .flatMap(fields -> fields.stream())
                .anyMatch(field -> marks(field, binding));
    }

    private static boolean marks(FieldRule field, Binding binding) {
        return switch (field.component().name()) {
            case "examComponent" -> true;
            case "kind" -> marks(field.value(), binding);
            default -> false;
        };
    }

    /** What the source writes itself, and what the school says category by category, tells an exam where there is one. */
    private static boolean marks(Value kind, Binding binding) {
        if (kind.codes().isPresent()) {
            return marks(kind.codes().get(), binding);
        }
        return !(kind.from() instanceof Value.Constant constant) || EXAMS.contains(constant.text());
    }

    private static boolean marks(Value.Codes codes, Binding binding) {
        if (codes instanceof Value.Inline inline) {
            return marks(inline.table());
        }
        String name = ((Value.Named) codes).name();
        return !binding.definition().codes().containsKey(name) || marks(binding.codeTable(name));
    }

    private static boolean marks(CodeTable table) {
        return table.lines().values().stream().anyMatch(EXAMS::contains)
                || table.otherwise().filter(EXAMS::contains).isPresent();
    }
}
