package inzage.mappings.expression;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.yaml.Place;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    private final Expression gone =
            Expressions.condition("status in [\"deleted\", \"inactive\"]", Declared.none(), new Place("test", 1, 1));

    @Test
    void answers_stay_right_however_many_texts_are_asked_about() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 100; i++) {
                String other = "status " + i;
                assertThat(gone.test(name -> other)).isFalse();
            }
            assertThat(gone.test(name -> "deleted")).isTrue();
            assertThat(gone.test(name -> null)).isFalse();
        }
    }

    @Test
    void a_condition_on_two_columns_looks_at_both_each_time() {
        Expression both = Expressions.condition("a == b", Declared.none(), new Place("test", 1, 1));
        AtomicInteger turn = new AtomicInteger();
        Variables differing = name -> name.equals("a") ? "same" : turn.getAndIncrement() == 0 ? "same" : "other";

        assertThat(both.test(differing)).isTrue();
        assertThat(both.test(differing)).isFalse();
    }
}
