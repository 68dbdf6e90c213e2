package inzage.connector.publication.rule;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Module;
import inzage.connector.store.Stored;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records of people of our own invention. */
public final class Samples {
    public static final String SCHOOL = "merel";
    public static final RecordId STUDENT = id(1);
    public static final RecordId GUARDIAN = id(2);
    public static final RecordId OTHER_GUARDIAN = id(3);
    public static final RecordId MATHS = id(11);
    public static final RecordId DUTCH = id(12);
    public static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private Samples() {}

    public static RecordId id(long number) {
        return new RecordId("%032x".formatted(number));
    }

    /** All modules, with all that is there to be shown of each. */
    public static Map<String, Object> everything(String... audiences) {
        Map<String, Object> modules = new HashMap<>();
        for (Module module : Module.values()) {
            Map<String, Object> said =
                    new HashMap<>(Map.of("for", List.of(audiences), "dashboard", "shown", "history", "shown"));
            if (module == Module.NOTES || module == Module.PLANS) {
                said.put("from", "beginning");
            }
            modules.put(module.word(), said);
        }
        return modules;
    }

    /** A record with these components and nothing else. */
    public static <T extends Canonical> T record(Class<T> type, Map<String, ?> values) {
        return type.cast(Kind.of(type).create(values));
    }

    /** The current version, applied long ago. */
    public static <T extends Canonical> Stored<T> stored(RecordId id, T record) {
        return stored(id, record, LONG_AGO, null);
    }

    public static <T extends Canonical> Stored<T> stored(RecordId id, T record, Instant from, @Nullable Instant to) {
        return new Stored<>(SCHOOL, "administration", "k" + id, id, record, false, false, from, to);
    }

    public static <T extends Canonical> Stored<T> withheld(Stored<T> stored) {
        return new Stored<>(
                SCHOOL,
                stored.source(),
                stored.key(),
                stored.id(),
                stored.record(),
                true,
                false,
                stored.appliedFrom(),
                stored.appliedTo());
    }

    public static <T extends Canonical> Stored<T> rejected(Stored<T> stored) {
        return new Stored<>(
                SCHOOL,
                stored.source(),
                stored.key(),
                stored.id(),
                stored.record(),
                false,
                true,
                stored.appliedFrom(),
                stored.appliedTo());
    }

    /** A result for maths in 2026-2027; {@code more} are pairs of component and value. */
    public static Result result(Result.Kind kind, String grade, Object... more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "student",
                Ref.id(STUDENT),
                "subject",
                Ref.id(MATHS),
                "schoolYear",
                "2026-2027",
                "kind",
                kind,
                "grade",
                grade));
        if (grade.matches("\\d+(,\\d+)?")) {
            values.put("value", new BigDecimal(grade.replace(',', '.')));
        }
        return record(Result.class, with(values, more));
    }

    /** A lesson of fifty minutes of which attendance was registered; {@code more} are pairs of component and value. */
    public static Lesson lesson(LocalDateTime from, Object... more) {
        return record(
                Lesson.class,
                with(
                        Map.of(
                                "from",
                                from,
                                "through",
                                from.plusMinutes(50),
                                "status",
                                Lesson.Status.PLANNED,
                                "attendanceRegistered",
                                Ynu.YES),
                        more));
    }

    /** Away on a day, as the school says; {@code more} are pairs of component and value. */
    public static Absence absence(LocalDate day, @Nullable Object... more) {
        return record(
                Absence.class,
                with(
                        Map.of(
                                "student",
                                Ref.id(STUDENT),
                                "date",
                                day,
                                "kind",
                                Absence.Kind.ABSENT,
                                "reasonBy",
                                Absence.ReasonBy.SCHOOL),
                        more));
    }

    private static Map<String, Object> with(Map<String, Object> values, @Nullable Object... more) {
        Map<String, Object> all = new HashMap<>(values);
        for (int i = 0; i < more.length; i += 2) {
            if (more[i + 1] != null) {
                all.put((String) more[i], more[i + 1]);
            }
        }
        return all;
    }

    public static Stored<Result> storedResult(long id, Result.Kind kind, String grade, Object... more) {
        return stored(id(id), result(kind, grade, more));
    }

    public static List<Ref> refs(long... ids) {
        return Arrays.stream(ids).mapToObj(one -> Ref.id(id(one))).toList();
    }
}
