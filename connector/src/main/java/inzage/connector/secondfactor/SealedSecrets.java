package inzage.connector.secondfactor;

import inzage.connector.store.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Keeps the secrets of second factors unreadable to who has the database alone. Every account has a key of its own, so that
 * nobody's secret can be put in the place of another's.
 */
@Component
final class SealedSecrets {
    private final byte[] sealing;
    private final byte[] digesting;

    SealedSecrets(InstallationKey key) {
        sealing = key.derive("second factor");
        digesting = key.derive("recovery code");
    }

    byte[] seal(String account, byte[] secret) {
        return cipher(account).encrypt(secret);
    }

    /** @throws IllegalStateException if it was sealed for another account or with another key, or was changed */
    byte[] open(String account, byte[] sealed) {
        return cipher(account).decrypt(sealed);
    }

    /** By which a recovery code is found again. It is keyed, because a code is short enough to be guessed from a plain digest. */
    String digest(String account, String code) {
        byte[] text = (account + " " + code).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(InstallationKey.hmac(digesting, text));
    }

    private BytesEncryptor cipher(String account) {
        byte[] key = InstallationKey.hmac(sealing, account.getBytes(StandardCharsets.UTF_8));
        return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build();
    }
}
