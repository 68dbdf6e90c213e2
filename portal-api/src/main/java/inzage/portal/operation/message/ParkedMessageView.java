package inzage.portal.operation.message;

import inzage.connector.notice.parked.ParkedMessage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mail that did not go out. */
@Schema(name = "ParkedMessage")
record ParkedMessageView(
        long id,

        @Schema(description = "In whose name it is sent; absent for the portal's own.", example = "vechtstroom")
        @Nullable
        String school,

        @Schema(description = "What it is: news, or a mail about an account.", example = "invitation")
        String kind,

        @Schema(
                description =
                        "refused: the recipient's server refused it for good. attempts: it was put off too often. no-server:"
                                + " no mail server could be reached for days.",
                allowableValues = {"refused", "attempts", "no-server"})
        String reason,

        Instant writtenAt) {
    static ParkedMessageView of(ParkedMessage message) {
        return new ParkedMessageView(
                message.id(),
                message.school().orElse(null),
                word(message.kind().orElse("news")),
                word(message.reason().name()),
                message.writtenAt());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
