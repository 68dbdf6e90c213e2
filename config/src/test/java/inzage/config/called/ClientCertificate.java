package inzage.config.called;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A certificate that some systems want to see, made for one test. */
final class ClientCertificate {
    private ClientCertificate() {}

    /** Makes a {@code .p12} file. */
    static Path made(Path file, String password) {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        try {
            Process process = new ProcessBuilder(
                            keytool.toString(),
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-alias",
                            "client",
                            "-dname",
                            "CN=client.example",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            password)
                    .redirectErrorStream(true)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
