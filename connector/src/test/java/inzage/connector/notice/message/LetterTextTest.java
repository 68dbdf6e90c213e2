package inzage.connector.notice.message;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Language;
import inzage.connector.account.letter.Envelope;
import inzage.connector.account.letter.Envelope.Opening;
import inzage.connector.account.letter.LetterKind;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.Token;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** T-08, T-29: what stands in a mail about an account. */
class LetterTextTest {
    private static final Claim CLAIM = new Claim(7, new Matter.Letter(3), 1, "notice.7.1");
    private static final Optional<Opening> OPENING =
            Optional.of(new Opening(new LinkTarget.PasswordReset("a1"), new Token("geheim-token")));

    static Stream<Arguments> letters() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_one_thing_in_the_language_of_its_reader_and_holds_no_address(LetterKind kind, Language language) {
        Mail mail = mail("De Merel", kind, language, OPENING);

        assertThat(mail.language()).isEqualTo(language.tag());
        assertThat(mail.subject()).isNotBlank().doesNotContain("{{", "\n");
        assertThat(mail.text())
                .contains("https://inzage.example/portaal/#/link/password-reset/geheim-token")
                .doesNotContain("{{", "mara@ouder.example");
        assertThat(mail.html())
                .contains("href=\"https://inzage.example/portaal/#/link/password-reset/geheim-token\"")
                .contains("lang=\"" + language.tag() + "\"")
                .doesNotContain("{{", "mara@ouder.example");
        assertThat(mail.toString()).doesNotContain("geheim-token", "mara");
    }

    @Test
    void both_languages_say_something_else() {
        for (LetterKind kind : LetterKind.values()) {
            assertThat(mail("De Merel", kind, Language.NL, OPENING).text())
                    .isNotEqualTo(mail("De Merel", kind, Language.EN, OPENING).text());
        }
    }

    @Test
    void without_a_link_of_its_own_it_leads_to_the_portal() {
        assertThat(mail("De Merel", LetterKind.PASSWORD_CHANGED, Language.NL, Optional.empty())
                        .text()
                        .lines())
                .contains("https://inzage.example/portaal/");
    }

    /** T-24, T-37. */
    @Test
    void the_name_of_the_school_is_text_and_nothing_else() {
        Mail mail = mail("<b>{{link}}</b>\r\nBcc: x@evil.example ${7*7}", LetterKind.INVITATION, Language.NL, OPENING);
        assertThat(mail.sender()).doesNotContain("\r", "\n");
        assertThat(mail.subject()).doesNotContain("\r", "\n").contains("{{link}}", "${7*7}");
        assertThat(mail.html()).doesNotContain("<b>").contains("&lt;b&gt;");
    }

    private static Mail mail(String school, LetterKind kind, Language language, Optional<Opening> opening) {
        return new LetterText(new OneSchool(school), new PortalAddress(URI.create("https://inzage.example/portaal")))
                .write(CLAIM, new Envelope(kind, Optional.of("merel"), "mara@ouder.example", language, opening));
    }

    private record OneSchool(String name) implements Schools {
        @Override
        public List<SchoolSetup> all() {
            return List.of(new SchoolSetup(
                    "merel",
                    name,
                    Optional.empty(),
                    ZoneId.of("Europe/Amsterdam"),
                    "nl",
                    List.of(),
                    Map.of(),
                    Map.of()));
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }
}
