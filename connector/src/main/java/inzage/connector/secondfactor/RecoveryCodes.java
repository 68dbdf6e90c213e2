package inzage.connector.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes on paper, each of 50 random bits and good for one use. Only what they are recognised by is kept. */
@Component
final class RecoveryCodes {
    static final int NUMBER = 10;
    private static final int HALF = 5;

    /** Without letters that look like a digit or another letter. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final SealedSecrets secrets;

    RecoveryCodes(JdbcClient jdbc, SealedSecrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** In the place of those that there were. Runs in the caller's transaction. */
    List<String> renew(String account) {
        jdbc.sql("delete from recovery_codes where account = :account")
                .param("account", account)
                .update();
        List<String> codes =
                Stream.generate(this::code).distinct().limit(NUMBER).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_codes (account, digest) values (:account, :digest)")
                .param("account", account)
                .param("digest", secrets.digest(account, plain(code)))
                .update());
        return codes;
    }

    /** Whether it was one of the account's; it is none any more. */
    boolean use(String account, String code) {
        return jdbc.sql("delete from recovery_codes where account = :account and digest = :digest")
                        .param("account", account)
                        .param("digest", secrets.digest(account, plain(code)))
                        .update()
                == 1;
    }

    int left(String account) {
        return jdbc.sql("select count(*) from recovery_codes where account = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    private String code() {
        return half() + "-" + half();
    }

    private String half() {
        return random.ints(HALF, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
