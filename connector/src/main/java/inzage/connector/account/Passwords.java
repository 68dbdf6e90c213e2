package inzage.connector.account;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords with Argon2id. */
@Component
final class Passwords {
    /** Longer ones are refused: hashing must not cost more because somebody sends more (NIST SP 800-63B asks for 64 at least). */
    static final int LONGEST = 128;

    static final int SHORTEST = 12;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2PasswordEncoder argon2;
    private final Semaphore places;
    private final String nobodys;

    Passwords(AccountSettings settings) {
        argon2 = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, settings.hashLanes(), settings.hashMemory(), settings.hashPasses());
        places = new Semaphore(settings.hashesAtOnce(), true);
        nobodys = hashOf("no account has this password");
    }

    /** @throws IllegalArgumentException if the password is shorter than 12 or longer than 128 characters */
    String hash(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new IllegalArgumentException("a password has 12 to 128 characters");
        }
        return hashOf(password);
    }

    /** Whether the password belongs to the hash. Without a hash it does the same work and says no. */
    boolean match(String password, Optional<String> hash) {
        boolean matches = inTurn(() -> argon2.matches(password, hash.orElse(nobodys)));
        return hash.isPresent() && matches;
    }

    /** Whether the hash was made at another cost than is asked for today. */
    boolean outdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    private String hashOf(String password) {
        String hash = inTurn(() -> argon2.encode(password));
        if (hash == null) {
            throw new IllegalStateException("Argon2 gave no hash");
        }
        return hash;
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
