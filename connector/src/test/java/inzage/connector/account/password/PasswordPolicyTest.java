package inzage.connector.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private static final List<String> NAMES = List.of(
            "noor.vandenberg@voorbeeld.example", "De Waterkant", "waterkant", "Noor", "Bergström", "Zoë", "100004");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een lang wachtwoord",
                "correct horse battery staple",
                "kX9#vbQ2m!tR",
                "drie paarse giraffen",
                "8305 7719 2264",
                "Ωμέγα ταξίδι νησί",
                "noor leest graag in bed"
            })
    void accepts_what_cannot_be_guessed_whatever_it_is_composed_of(String password) {
        assertThat(PasswordPolicy.weakness(password, NAMES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2026!",
                "Welkom2026!!",
                "Zomer2026Zomer",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "hoihoihoihoi",
                "123456789012",
                "abcdefghijklm",
                "qwertyuiop12",
                "1qaz2wsx3edc",
                "iloveyou1234",
                "Wachtwoord-01",
                "inzage-demo-2026",
                "            "
            })
    void refuses_what_anybody_would_try(String password) {
        assertThat(PasswordPolicy.weakness(password, List.of())).contains(Weakness.TOO_EASY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vandenberg2019",
                "WATERKANT-2026",
                "W4t3rk4nt!2026",
                "noorbergstrom",
                "Noor-Zoë-2015",
                "noor.vandenberg@voorbeeld.example",
                "zoe-100004-noor"
            })
    void refuses_what_somebody_would_try_who_knows_the_person(String password) {
        assertThat(PasswordPolicy.weakness(password, NAMES)).contains(Weakness.TOO_PERSONAL);
    }

    @ParameterizedTest
    @CsvSource({"11, TOO_SHORT", "12,", "128,", "129, TOO_LONG"})
    void counts_characters_and_not_bytes(int length, Weakness expected) {
        String password = "μ7xd🦒k2ωp4éb9q".repeat(20);
        String cut = password.substring(0, password.offsetByCodePoints(0, length));

        assertThat(PasswordPolicy.weakness(cut, List.of()).orElse(null)).isEqualTo(expected);
    }

    @Test
    void a_short_name_says_nothing() {
        assertThat(PasswordPolicy.weakness("kX9vbQ2mtRal", List.of("Al", "Q", "")))
                .isEmpty();
    }
}
