package inzage.routes.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void names_kinds_and_places_and_quotes_nothing() {
        Exception thrown = new IllegalStateException("Anna", new IllegalArgumentException("Jansen"));
        assertThat(Trace.of(thrown))
                .startsWith("IllegalStateException < IllegalArgumentException at TraceTest.java:")
                .doesNotContain("Anna", "Jansen");
    }
}
