package inzage.mappings.definition.fetch;

import inzage.mappings.definition.Template;
import java.util.Optional;

/**
 * One request as a definition writes it.
 *
 * @param address added to the base address
 * @param body absent for a {@code get}
 * @param action of SOAP; absent where the body goes as it is
 */
public record Ask(Template address, Optional<Body> body, Optional<String> action) {
    /** A text to send. */
    public record Body(Template text, Writing writing) {}

    /** What a text is, so that a value in it is escaped for where it stands. */
    public enum Writing {
        FORM("application/x-www-form-urlencoded"),
        JSON("application/json"),
        XML("text/xml; charset=utf-8");

        private final String contentType;

        Writing(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }

        /** By its first character. */
        public static Writing of(String text) {
            String start = text.stripLeading();
            if (start.startsWith("<")) {
                return XML;
            }
            return start.startsWith("{") || start.startsWith("[") ? JSON : FORM;
        }
    }
}
