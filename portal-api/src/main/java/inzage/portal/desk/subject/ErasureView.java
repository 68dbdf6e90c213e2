package inzage.portal.desk.subject;

import inzage.connector.right.Person;
import inzage.connector.right.ledger.Erasure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@Schema(name = "Erasure", description = "That somebody was erased.")
record ErasureView(
        String id,
        @Schema(allowableValues = {"student", "guardian"}) String kind,
        String by,
        Instant at,
        @Nullable Instant withdrawnAt) {
    static ErasureView of(Erasure erasure, UnaryOperator<String> name) {
        return new ErasureView(
                erasure.id(),
                word(erasure.person().sort()),
                name.apply(erasure.by()),
                erasure.at(),
                erasure.withdrawnAt());
    }

    private static String word(Person.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }
}
