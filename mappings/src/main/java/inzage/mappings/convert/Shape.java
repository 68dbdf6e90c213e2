package inzage.mappings.convert;

import inzage.connector.canonical.Component;
import inzage.connector.canonical.GradeText;
import inzage.connector.canonical.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of shape over a record's values: what must be there, and what must fit together. */
public final class Shape {
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    private static final Map<String, String> ENDS =
            Map.of("from", "through", "fromHour", "throughHour", "publishFrom", "publishThrough");

    private final Kind kind;
    private final LocalDate today;

    public Shape(Kind kind, LocalDate today) {
        this.kind = kind;
        this.today = today;
    }

    /**
     * Completes the values and finds what is wrong with them.
     *
     * @param note told what was left out
     */
    public void check(Map<String, @Nullable Object> values, List<Problem> problems, Consumer<String> note) {
        leaveOutEmail(values, note);
        if (kind.name().equals("result")) {
            gradeValue(values).ifPresent(problems::add);
        }
        birthDate(values).ifPresent(problems::add);
        ENDS.forEach((from, through) -> order(values, from, through).ifPresent(problems::add));
        if (kind.bulky()) {
            Set<String> wrong = problems.stream().map(Problem::field).collect(Collectors.toSet());
            problems.addAll(Attachments.problems(kind, values, wrong));
        }
        for (Component component : kind.components()) {
            boolean missing = component.mandatory() && values.get(component.name()) == null;
            if (missing
                    && problems.stream().noneMatch(problem -> problem.field().equals(component.name()))) {
                problems.add(Problem.of(kind, component.name(), "FIELD_MISSING", "has no value, and must have one"));
            }
        }
    }

    private void leaveOutEmail(Map<String, @Nullable Object> values, Consumer<String> note) {
        if (values.get("email") instanceof String email && !Texts.isEmail(email)) {
            values.remove("email");
            note.accept(kind + ": an e-mail address that is none was left out");
        }
    }

    private Optional<Problem> birthDate(Map<String, @Nullable Object> values) {
        boolean wrong =
                values.get("birthDate") instanceof LocalDate born && (born.isBefore(OLDEST) || born.isAfter(today));
        return wrong
                ? Optional.of(Problem.of(kind, "birthDate", "OUT_OF_RANGE", "is not between 1900 and today"))
                : Optional.empty();
    }

    private Optional<Problem> order(Map<String, @Nullable Object> values, String from, String through) {
        return before(values.get(through), values.get(from))
                ? Optional.of(Problem.of(kind, through, "OUT_OF_ORDER", "is before '" + from + "'"))
                : Optional.empty();
    }

    /** Of two values of one type: days, times, hours. */
    @SuppressWarnings("unchecked")
    private static boolean before(@Nullable Object one, @Nullable Object other) {
        return one instanceof Comparable<?> comparable
                && other != null
                && one.getClass() == other.getClass()
                && ((Comparable<Object>) comparable).compareTo(other) < 0;
    }

    /** The value always comes from the text, so that the two cannot contradict each other. */
    private Optional<Problem> gradeValue(Map<String, @Nullable Object> values) {
        BigDecimal value = values.get("grade") instanceof String grade
                ? GradeText.number(grade).orElse(null)
                : null;
        values.put("value", value);
        BigDecimal lowest = (BigDecimal) values.get("scaleMin");
        BigDecimal highest = (BigDecimal) values.get("scaleMax");
        if (value == null || GradeText.onScale(value, lowest, highest)) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                kind,
                "grade",
                "GRADE_OUT_OF_SCALE",
                "is outside its scale, " + (lowest == null ? GradeText.LOWEST : lowest) + " to "
                        + (highest == null ? GradeText.HIGHEST : highest)));
    }
}
