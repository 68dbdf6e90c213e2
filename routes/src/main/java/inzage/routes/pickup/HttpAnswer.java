package inzage.routes.pickup;

import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Shelf;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a web server answered.
 *
 * @param file the last part of the address
 */
record HttpAnswer(String file, int status, Message message) {
    private static final int LONGEST_TAG = 255;

    static HttpAnswer of(URI address, Message message) {
        Integer status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class);
        return new HttpAnswer(name(address), status == null ? 0 : status, message);
    }

    static String name(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? "download" : last;
    }

    static String withoutQuery(URI address) {
        return address.toString().replaceFirst("\\?.*", "");
    }

    boolean unchanged() {
        return status == 304;
    }

    /** To be tried again. */
    boolean overloaded() {
        return status == 408 || status == 429 || status >= 500;
    }

    /** Why there is no file, if somebody has to do something about it. */
    Optional<String> refusal() {
        return switch (status) {
            case 200 ->
                page()
                        ? Optional.of(
                                "The web server answers with a page instead of a file. Correct 'url', or the login.")
                        : Optional.empty();
            case 401, 403 -> Optional.of("The web server refuses this login. Correct 'login', 'user' or the secret.");
            case 404, 410 -> Optional.of("There is no file at this address of the web server. Correct 'url'.");
            case 301, 302, 303, 307, 308 ->
                Optional.of("The web server points to another address, which is not followed. Correct 'url'.");
            default -> Optional.of("The web server answers with status " + status + ".");
        };
    }

    /** A shelf with this file alone; its stream can be read once. */
    Shelf shelf(Duration longest) {
        Input input = input();
        InputStream body =
                Optional.ofNullable(message.getBody(InputStream.class)).orElseGet(InputStream::nullInputStream);
        return new Shelf() {
            @Override
            public Content content() {
                return new Content.Files(List.of(input));
            }

            @Override
            public InputStream open(Input file) {
                return new Deadline(body, longest);
            }
        };
    }

    private Input input() {
        Long length = message.getHeader("Content-Length", Long.class);
        return new Input(file, length == null ? -1 : length, modified(), tag());
    }

    private Instant modified() {
        String written = message.getHeader("Last-Modified", String.class);
        try {
            return written == null
                    ? Instant.EPOCH
                    : ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private @Nullable String tag() {
        String tag = message.getHeader("ETag", String.class);
        return tag == null || tag.length() > LONGEST_TAG ? null : tag;
    }

    private boolean page() {
        String type = message.getHeader("Content-Type", String.class);
        return type != null && type.startsWith("text/html");
    }
}
