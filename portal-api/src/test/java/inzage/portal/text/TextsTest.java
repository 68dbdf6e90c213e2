package inzage.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Language;
import inzage.portal.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    @ParameterizedTest
    @EnumSource
    void every_problem_is_told_in_every_language(ProblemKind kind) {
        Texts texts = new Texts();
        for (Language language : Language.values()) {
            String title = texts.text(language.locale(), "problem." + kind.word() + ".title");
            String detail = texts.text(language.locale(), "problem." + kind.word() + ".detail");
            assertThat(title).isNotBlank();
            assertThat(detail).endsWith(".");
        }
    }

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        Properties dutch = texts(Language.NL);
        Properties english = texts(Language.EN);
        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        assertThat(dutch.values()).noneMatch(english.values()::contains);
    }

    private static Properties texts(Language language) throws IOException {
        var file = Texts.class.getResourceAsStream("/inzage/portal/texts_" + language.tag() + ".properties");
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
