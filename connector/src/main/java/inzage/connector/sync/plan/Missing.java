package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a record that was not delivered.
 *
 * @param withdraws it is withdrawn; else it stays
 * @param values to be set in it, by component
 */
record Missing(boolean withdraws, Map<String, Object> values) {
    static final Missing WITHDRAWN = new Missing(true, Map.of());
    static final Missing STAYS = new Missing(false, Map.of());

    private static final String FROM = "from";
    private static final String THROUGH = "through";

    Missing {
        values = Map.copyOf(values);
    }

    static Missing changed(Map<String, Object> values) {
        return new Missing(false, values);
    }

    /** The record with the values set; empty if it would end before it began, and so never was. */
    Optional<Canonical> in(Canonical record) {
        Map<String, @Nullable Object> all = Kind.values(record);
        values.forEach((name, value) -> {
            boolean over = name.equals(THROUGH) && before(all.get(name), value);
            all.put(name, over ? all.get(name) : value);
        });
        return before(all.get(THROUGH), all.get(FROM))
                ? Optional.empty()
                : Optional.of(Objects.requireNonNull(Kind.of(record).create(all)));
    }

    private static boolean before(@Nullable Object one, @Nullable Object other) {
        return one instanceof LocalDate a && other instanceof LocalDate b && a.isBefore(b)
                || one instanceof LocalDateTime c && other instanceof LocalDateTime d && c.isBefore(d);
    }
}
