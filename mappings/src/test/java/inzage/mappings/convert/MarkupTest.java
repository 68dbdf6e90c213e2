package inzage.mappings.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Lees <b>hoofdstuk</b> 3</p> | <p>Lees <b>hoofdstuk</b> 3</p>
            <ul><li>een</li></ul> | <ul><li>een</li></ul>
            <p onclick="x()" style="color:red" class="a">Dag</p> | <p>Dag</p>
            Dag<script>alert(1)</script> | Dag
            Dag<style>p{}</style> | Dag
            Foto<img src="https://spion.example/x.gif"> | Foto
            <form action="https://x.example"><input name="a">Dag</form> | Dag
            <iframe src="https://x.example"></iframe>Dag | Dag
            <a href="javascript:alert(1)">hier</a> | hier
            <a href="data:text/html,x">hier</a> | hier
            <a href="http://example.org">hier</a> | hier
            <a href="//example.org">hier</a> | hier
            <a href="/uitloggen">hier</a> | hier
            5 < 6 | 5 &lt; 6
            """)
    void t_11_leaves_what_may_be_shown(String html, String shown) {
        assertThat(Markup.sanitised(html)).isEqualTo(shown);
    }

    @Test
    void a_link_leaves_the_portal_without_taking_it_along() {
        assertThat(Markup.sanitised("<a href='https://example.org/a' target='_top'>hier</a>"))
                .isEqualTo("<a href=\"https://example.org/a\" rel=\"noopener\">hier</a>");
        assertThat(Markup.sanitised("<a href='mailto:balie@example.org'>mail</a>"))
                .contains("href=\"mailto:balie")
                .contains("rel=\"noopener\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<p></p>", "<p>&nbsp;</p>", "<img src=x>", "<!-- Dag -->"})
    void nothing_is_left_of_what_says_nothing(String html) {
        assertThat(Markup.sanitised(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Dag</p>", "5 < 6 & meer", "regel 1\nregel 2", "{{ 1 + 1 }}"})
    void text_says_the_same_as_html(String text) {
        assertThat(Markup.plain(Markup.ofText(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Een</p><p>Twee</p> | Een/Twee
            Een<br>Twee | Een/Twee
            <b>Een</b> &amp; <i>Twee</i> | Een & Twee
            Een<script>alert(1)</script> | Een
            """)
    void a_field_of_text_keeps_the_words(String html, String lines) {
        assertThat(Markup.plain(html)).isEqualTo(lines.replace('/', '\n'));
    }
}
