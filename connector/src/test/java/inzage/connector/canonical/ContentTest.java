package inzage.connector.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 1000, Content.LARGEST})
    void knows_how_many_bytes_it_holds(int length) {
        Content content = Content.of(new byte[length]);

        assertThat(Content.size(content.base64())).isEqualTo(length);
        assertThat(content.bytes()).hasSize(length);
    }

    @Test
    void is_refused_if_it_is_too_large_to_be_kept() {
        assertThatThrownBy(() -> Content.of(new byte[Content.LARGEST + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_tell_what_it_holds() {
        assertThat(Content.of("geheim".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasToString("Content[6 bytes]");
    }
}
