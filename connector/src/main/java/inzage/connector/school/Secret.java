package inzage.connector.school;

import java.nio.charset.StandardCharsets;

/**
 * Something that opens a door: a password, a key. Nothing that prints it shows it.
 *
 * @param text as it is used; never in a log, a message or an answer
 */
public record Secret(String text) {
    /** In UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "Secret";
    }
}
