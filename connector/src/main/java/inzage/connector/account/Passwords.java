package inzage.connector.account;

import inzage.connector.account.hashing.HashingTurns;
import inzage.connector.account.hashing.Standing;
import inzage.connector.account.password.PasswordPolicy;
import java.text.Normalizer;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords with Argon2id. */
@Component
final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2PasswordEncoder argon2;
    private final HashingTurns turns;
    private final String nobodys;

    @Autowired
    Passwords(AccountSettings settings) {
        this(settings, new HashingTurns(settings.hashesAtOnce()));
    }

    Passwords(AccountSettings settings, HashingTurns turns) {
        this.turns = turns;
        argon2 = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, settings.hashLanes(), settings.hashMemory(), settings.hashPasses());
        nobodys = hashOf("no account has this password");
    }

    /** @throws IllegalArgumentException if the password is shorter than 12 or longer than 128 characters */
    String hash(String password) {
        int length = normal(password).codePointCount(0, normal(password).length());
        if (length < PasswordPolicy.SHORTEST || length > PasswordPolicy.LONGEST) {
            throw new IllegalArgumentException("a password has 12 to 128 characters");
        }
        return hashOf(password);
    }

    /** Whether the password belongs to the hash. Without a hash it does the same work and says no. */
    boolean match(String password, Optional<String> hash, Standing standing) {
        boolean matches = turns.inTurn(standing, () -> argon2.matches(normal(password), hash.orElse(nobodys)));
        return hash.isPresent() && matches;
    }

    /** Whether the hash was made at another cost than is asked for today. */
    boolean outdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    /** How many hashes were made since the start, whatever for. */
    long made() {
        return turns.made();
    }

    /** Only who may come in has a new hash made. */
    private String hashOf(String password) {
        String hash = turns.inTurn(Standing.KNOWN, () -> argon2.encode(normal(password)));
        if (hash == null) {
            throw new IllegalStateException("Argon2 gave no hash");
        }
        return hash;
    }

    /** Keyboards differ in how they put a letter and its accent together (NIST SP 800-63B asks for NFKC). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
