package inzage.mappings.convert;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Content;
import inzage.mappings.convert.Outcome.Good;
import inzage.mappings.convert.Outcome.Wrong;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/gids.pdf",
                "/gids.pdf",
                "gids.pdf",
                "https:///gids.pdf",
                "https://naam:geheim@example.org/gids.pdf",
                "javascript:alert(1)",
                "https://example.org/met spatie.pdf"
            })
    void an_address_that_a_parent_cannot_open_safely_is_none(String text) {
        assertThat(Attachments.link(text)).isInstanceOfSatisfying(Wrong.class, wrong -> {
            assertThat(wrong.code()).isEqualTo("NOT_A_LINK");
            assertThat(wrong.message()).doesNotContain("geheim");
        });
    }

    @Test
    void a_link_over_https_is_kept_as_it_is() {
        assertThat(Attachments.link("https://example.org/gids.pdf?v=2"))
                .isEqualTo(new Good(URI.create("https://example.org/gids.pdf?v=2")));
    }

    @Test
    void bytes_may_be_broken_into_lines() {
        String lines = Base64.getMimeEncoder(8, new byte[] {'\r', '\n'})
                .encodeToString("een rapport".getBytes(StandardCharsets.UTF_8));

        assertThat(Attachments.content(lines))
                .isEqualTo(new Good(Content.of("een rapport".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_document_that_does_not_fit_is_refused_with_what_to_do() {
        String large = Base64.getEncoder().encodeToString(new byte[Content.LARGEST + 1]);

        assertThat(Attachments.content(large)).isInstanceOfSatisfying(Wrong.class, wrong -> {
            assertThat(wrong.code()).isEqualTo("DOCUMENT_TOO_LARGE");
            assertThat(wrong.message()).contains("512 kB").contains("link");
        });
    }

    @Test
    void what_is_not_base64_is_refused() {
        assertThat(Attachments.content("geen bytes!")).isInstanceOf(Wrong.class);
    }
}
