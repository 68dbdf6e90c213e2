package inzage.connector.sync.landing;

import inzage.connector.store.InstallationKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts streams with AES-GCM in chunks, so that a file of any size is read in little memory and no byte is given out before it
 * was authenticated. Every stream has a key of its own, derived from a random salt; a chunk's nonce is its number and whether it
 * is the last one, so chunks can be neither moved nor cut off.
 */
public final class Sealing {
    /** Not larger: Java compiles its AES-GCM well only after some hundred chunks. */
    static final int CHUNK = 16 * 1024;

    static final int TAG = 16;
    private static final int SALT = 32;
    private static final int NONCE = 12;

    private final byte[] key;
    private final SecureRandom random;

    /**
     * @param key 32 bytes
     */
    public Sealing(byte[] key, SecureRandom random) {
        this.key = key.clone();
        this.random = random;
    }

    /** Encrypts what is written; closing it completes the stream and closes the target. */
    public OutputStream seal(OutputStream target) throws IOException {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        target.write(salt);
        return new SealingStream(target, InstallationKey.hmac(key, salt));
    }

    /**
     * Decrypts what {@link #seal} wrote. Reading throws an {@link IOException} if a byte was changed, cut off or sealed with
     * another key.
     */
    public InputStream open(InputStream sealed) throws IOException {
        byte[] salt = sealed.readNBytes(SALT);
        if (salt.length < SALT) {
            throw new IOException("The sealed file is cut off");
        }
        return new UnsealingStream(sealed, InstallationKey.hmac(key, salt));
    }

    static Cipher cipher(int mode, byte[] key, int chunk, boolean last) {
        byte[] nonce = ByteBuffer.allocate(NONCE)
                .putInt(chunk)
                .put((byte) (last ? 1 : 0))
                .array();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }
}
