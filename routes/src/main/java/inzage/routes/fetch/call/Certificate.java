package inzage.routes.fetch.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A client certificate with its key, PKCS #12. */
public final class Certificate {
    private static final int SHORTEST = 256;

    private final KeyStore store;
    private final char[] password;

    private Certificate(KeyStore store, char[] password) {
        this.store = store;
        this.password = password;
    }

    /**
     * @param written path of the file, or its content in base64
     * @throws IllegalArgumentException if there is none, or the password does not open it; the message says which, and no more
     */
    public static Certificate of(String written, String password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content(written)), password.toCharArray());
            return new Certificate(store, password.toCharArray());
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The client certificate cannot be opened: it is no .p12 file, or has another password.");
        }
    }

    /** Nothing in base64 is as short as the path of a file. */
    private static byte[] content(String written) throws IOException {
        return written.length() < SHORTEST || written.endsWith(".p12") || written.endsWith(".pfx")
                ? Files.readAllBytes(Path.of(written.strip()))
                : Base64.getMimeDecoder().decode(written);
    }

    KeyStore store() {
        return store;
    }

    char[] password() {
        return password.clone();
    }

    @Override
    public String toString() {
        return "a client certificate";
    }
}
